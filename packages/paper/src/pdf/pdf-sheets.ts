import { printedSheets } from "../layout/printed-sheets.ts";
import { withoutSpareRows } from "../model/form-blocks.ts";
import type { FormSheet, Paper } from "../model/paper.ts";

/** The sheets as the PDF prints them: without the blank rows that only a workbook can be typed into. */
export function pdfSheets(document: Paper): readonly FormSheet[] {
  return printedSheets(document).map(withoutSpareRows);
}
