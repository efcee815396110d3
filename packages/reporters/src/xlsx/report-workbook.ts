import { reportSheetName } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import type { ReportView } from "../report-view.ts";
import { tableWords } from "../words/table-words.ts";
import { findingSheet } from "./finding-sheet.ts";
import { filesSheet, notCheckedSheet, stayingSheets } from "./rest-sheets.ts";
import { summarySheet } from "./summary-sheet.ts";

/** The report as a workbook: the summary, the findings, what could not be checked, the files. The same report gives the same bytes. */
export async function reportWorkbook(view: ReportView): Promise<Uint8Array> {
  const { report } = view;
  return writeWorkbook({
    creator: `${report.tool.name} ${report.tool.version}`,
    title: tableWords[view.language].title,
    date: report.asOf,
    sheets: [
      summarySheet(view),
      findingSheet(view),
      ...stayingSheets(view),
      notCheckedSheet(view),
      filesSheet(view),
      // Found in the folder of a submission, it is known and not read as a part of it.
      { name: reportSheetName, visibility: "veryHidden", cells: [] },
    ],
  });
}
