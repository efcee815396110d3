import type { EntityProfile } from "@juso/model";
import { manifestSheetName } from "@juso/tables";
import type { WorkbookDescription } from "@juso/workbook";
import { codesSheet } from "./codes-sheet.ts";
import { coverSheet } from "./cover-sheet.ts";
import { entitySheet } from "./entity-sheet.ts";
import type { TemplateOptions } from "./template-options.ts";

/** Workbooks carry a day of creation; a fixed one keeps the bytes the same. */
const fixedDate = "2021-04-01";

/** The empty entry workbook as a description, to be filled in or written. */
export function describeTemplate(profiles: readonly EntityProfile[], options: TemplateOptions): WorkbookDescription {
  const codes = codesSheet(profiles, options.codeLists);
  return {
    creator: "JUSO",
    date: fixedDate,
    sheets: [
      coverSheet(profiles, options),
      ...profiles.map((profile) => entitySheet(profile, options.codeLists, codes.ranges)),
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
