import type { EntityProfile } from "@juso/model";
import { manifestSheetName } from "@juso/tables";
import type { WorkbookDescription } from "@juso/workbook";
import { codesSheet } from "./codes-sheet.ts";
import { coverSheet } from "./cover-sheet.ts";
import { entitySheet } from "./entity-sheet.ts";
import { guideSheet } from "./guide-sheet.ts";
import type { TemplateOptions } from "./template-options.ts";

/** Workbooks carry a day of creation; a fixed one keeps the bytes the same. */
const fixedDate = "2021-04-01";
/** The fiscal year of the examples, when the cover does not say another. */
const exampleYear = 2025;

/** The entry workbook as a description, empty or with the rows of `tables`. */
export function describeTemplate(profiles: readonly EntityProfile[], options: TemplateOptions): WorkbookDescription {
  const { codeLists, cover, tables = [] } = options;
  const codes = codesSheet(profiles, codeLists);
  const tableOf = ({ key }: EntityProfile) => tables.find(({ entity }) => entity === key);
  const sheets = new Map(profiles.map((profile) => [profile, tableOf(profile)?.rows.length ?? 0]));
  const fiscalYear = cover?.fiscalYear ?? exampleYear;
  return {
    creator: "JUSO",
    date: fixedDate,
    calculatesOnOpening: true,
    sheets: [
      guideSheet(profiles, options),
      coverSheet(profiles, options),
      ...profiles.map((profile) =>
        entitySheet(profile, {
          codeLists,
          fiscalYear,
          rules: { codeRanges: codes.ranges, sheets },
          table: tableOf(profile),
        }),
      ),
      {
        name: manifestSheetName,
        visibility: "veryHidden",
        cells: [
          { row: 1, column: 1, value: "specVersion" },
          { row: 1, column: 2, value: options.specVersion },
        ],
      },
      codes.sheet,
    ],
  };
}
