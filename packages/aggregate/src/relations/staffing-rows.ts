import type { ByteSource } from "@juso/model";
import type { staffingColumns } from "@juso/submission-package";
import { packagePaths, plainTable } from "@juso/tables";
import type { PackageRows, RelationRow } from "./relation-row.ts";
import { thousandths, tooFine } from "./thousandths.ts";

type Column = (typeof staffingColumns)[number];

/** The rows of the staffing that a package counts; none when it has no such file. What is no number there gives no value. */
export async function staffingRows(
  municipalityCode: string,
  files: readonly ByteSource[],
): Promise<Pick<PackageRows, "staffing">> {
  const file = packagePaths.staffing;
  const source = files.find(({ name }) => name === file);
  const table = source && (await plainTable(source));
  if (table === undefined) return {};
  const staffing: RelationRow[] = [];
  let header: readonly string[] | undefined;
  for await (const { cells, row } of table.rows()) {
    if (header === undefined) {
      header = cells;
      continue;
    }
    const names: readonly string[] = header;
    const text = (column: Column): string => cells[names.indexOf(column)] ?? "";
    const number = (column: Column): number | undefined =>
      /^\d+(?:\.\d+)?$/.test(text(column)) ? Number(text(column)) : undefined;
    const equivalent = thousandths(number("fullTimeEquivalent"));
    staffing.push({
      values: {
        municipalityCode,
        componentCode: text("componentCode"),
        staffRole: text("staffRole"),
        persons: number("persons"),
        fullTimeEquivalent: equivalent === tooFine ? undefined : equivalent,
      },
      place: { file, row },
    });
  }
  return { staffing };
}
