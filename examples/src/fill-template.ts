import type { EntityProfile } from "@juso/model";
import { codeLists, specVersion } from "@juso/schemas";
import { describeTemplate } from "@juso/templates";
import type { CellDescription, SheetDescription } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import type { CityRecords } from "./city-records.ts";
import { draftSubmission } from "./draft-submission.ts";
import type { TableDraft } from "./submission-draft.ts";
import { sheetCell } from "./write-submission.ts";

/** What the clerk writes on the cover. */
export interface CoverAnswers {
  readonly municipalityCode: string;
  readonly fiscalYear: number;
  readonly author: string;
}

/**
 * The entry workbook of these entities, filled in as a clerk does it: the answers on the cover, and one row for each record
 * under the headers that are there.
 */
export async function fillTemplate(
  records: CityRecords,
  profiles: readonly EntityProfile[],
  { author, fiscalYear, municipalityCode }: CoverAnswers,
): Promise<Uint8Array> {
  const cover = { author, fiscalYear, municipalityCode };
  const empty = describeTemplate(profiles, { codeLists, specVersion, cover });
  const drafts = draftSubmission(records, { profiles, codeLists, layoutOf: () => ({ kind: "sheet", style: "ja" }) });
  const tables = drafts.filter((draft): draft is TableDraft => draft.kind === "sheet");
  return writeWorkbook({
    ...empty,
    sheets: empty.sheets.map((sheet) => {
      const table = tables.find((each) => each.sheet === sheet.name);
      const profile = profiles.find(({ key }) => key === table?.entity);
      return table === undefined || profile === undefined ? sheet : fillSheet(sheet, table, profile);
    }),
  });
}

/** The rows of a table under the headers of its sheet, whatever their order. */
function fillSheet(sheet: SheetDescription, table: TableDraft, { fields }: EntityProfile): SheetDescription {
  const typed = sheet.cells.flatMap(({ column, row, value }): readonly CellDescription[] => {
    const index = row === 1 ? table.headers.indexOf(`${value}`) : -1;
    const kind = fields.find(({ key }) => key === table.keys[index])?.kind;
    return table.rows.flatMap((cells, record) => {
      const content = sheetCell(cells[index] ?? "", kind);
      return content === null ? [] : [{ row: record + 2, column, value: content }];
    });
  });
  return { ...sheet, cells: [...sheet.cells, ...typed] };
}
