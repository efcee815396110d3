import type { ParameterForm } from "@juso/grant";
import { writeWorkbook } from "@juso/workbook/write";
import { bandSheet } from "./band-sheet.ts";
import { choicesSheet, kindLists } from "./choices-sheet.ts";
import { guideSheet } from "./guide-sheet.ts";
import { isOnSheet } from "./kind-sheets.ts";
import { routeSheet } from "./route-sheet.ts";
import { sheetNames, workbookMark } from "./sheet-names.ts";
import { valueSheet } from "./value-sheet.ts";

/** The values of a year as a workbook to be filled in; `readParameterWorkbook` reads it back. The same form gives the same bytes. */
export async function parameterWorkbook(form: ParameterForm): Promise<Uint8Array> {
  const bandKinds = form.entries.filter(({ key }) => isOnSheet(key, "bands")).map(({ title }) => title.ja);
  return writeWorkbook({
    creator: "JUSO",
    date: `${form.fiscalYear}-04-01`,
    title: form.title.ja,
    calculatesOnOpening: true,
    sheets: [
      guideSheet(form),
      valueSheet(form),
      bandSheet(form),
      routeSheet(form),
      choicesSheet(kindLists(bandKinds)),
      {
        name: sheetNames.mark,
        visibility: "veryHidden",
        cells: [
          { row: 1, column: 1, value: workbookMark },
          { row: 1, column: 2, value: form.fiscalYear },
          { row: 2, column: 1, value: form.id },
          { row: 3, column: 1, value: form.title.ja },
          { row: 3, column: 2, value: form.title.en },
        ],
      },
    ],
  });
}
