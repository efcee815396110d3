import type { EntityProfile } from "@juso/model";
import { codeLists, specVersion } from "@juso/schemas";
import { templateWorkbook } from "@juso/templates";
import { resetZipTimes } from "@juso/workbook";
import excelJs from "exceljs";
import type { CityRecords } from "./city-records.ts";
import { draftSubmission } from "./draft-submission.ts";
import { sheetCell } from "./write-submission.ts";

/** What the clerk writes on the cover. */
export interface CoverAnswers {
  readonly municipalityCode: string;
  readonly fiscalYear: number;
  readonly author: string;
}

/**
 * The empty entry workbook of these entities, filled in as a clerk does it: the cover first, then one row for each record
 * under the headers that are there.
 */
export async function fillTemplate(
  records: CityRecords,
  profiles: readonly EntityProfile[],
  cover: CoverAnswers,
): Promise<Uint8Array> {
  const empty = await templateWorkbook(profiles, { codeLists, specVersion });
  const workbook = new excelJs.Workbook();
  await workbook.xlsx.load(empty.buffer as ArrayBuffer);
  const front = workbook.getWorksheet("表紙") as excelJs.Worksheet;
  front.getCell("C5").value = cover.municipalityCode;
  front.getCell("C6").value = cover.fiscalYear;
  front.getCell("C8").value = cover.author;
  const tables = draftSubmission(records, { profiles, codeLists, layoutOf: () => ({ kind: "sheet", style: "ja" }) });
  for (const table of tables) {
    if ("records" in table) continue;
    const profile = profiles.find((candidate) => candidate.key === table.entity) as EntityProfile;
    const sheet = workbook.getWorksheet(table.sheet) as excelJs.Worksheet;
    const columns = (sheet.getRow(1).values as string[]).slice(1).map((header) => table.headers.indexOf(header));
    table.rows.forEach((row, index) => {
      columns.forEach((column, position) => {
        const kind = profile.fields.find((field) => field.key === table.keys[column])?.kind;
        const value = sheetCell(row[column] ?? "", kind);
        if (value !== null) sheet.getCell(index + 2, position + 1).value = value;
      });
    });
  }
  return resetZipTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
