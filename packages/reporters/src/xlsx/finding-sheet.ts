import type { SheetDescription } from "@juso/workbook";
import type { ReportView } from "../report-view.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { findingColumns, findingRows } from "./finding-columns.ts";
import { tableSheet } from "./table-sheet.ts";

/** One row for each finding that the report kept, in the order of the work. */
export function findingSheet(view: ReportView): SheetDescription {
  const { language, report } = view;
  const [words, table] = [reportWords[language], tableWords[language]];
  const rows = findingRows(view);
  const after = [
    ...(rows.length === 0 ? [table.noFindings] : []),
    ...(report.omitted.findings > 0 ? [words.omitted(report.omitted.findings)] : []),
  ];
  return tableSheet(table.findings, findingColumns(rows, view), rows, after);
}
