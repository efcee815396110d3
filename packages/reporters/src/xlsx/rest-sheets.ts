import type { Report, ReportInput } from "@juso/model";
import type { SheetDescription } from "@juso/workbook";
import { entityTitle } from "../entity-title.ts";
import type { ReportView } from "../report-view.ts";
import { tableWords } from "../words/table-words.ts";
import { looks } from "./sheet-looks.ts";
import { type TableColumn, tableSheet } from "./table-sheet.ts";

/** What could not be checked: one row for each check and reason. */
export function notCheckedSheet({ language, report }: ReportView): SheetDescription {
  const words = tableWords[language];
  const columns: readonly TableColumn<Report["skipped"][number]>[] = [
    { title: words.reason, width: 90, read: ({ because }) => because },
    { title: words.checkId, width: 46, read: ({ ruleId }) => ruleId },
  ];
  return tableSheet(words.notChecked, columns, report.skipped, report.skipped.length === 0 ? [words.allChecked] : []);
}

/** The files that the report is about. */
export function filesSheet({ language, report }: ReportView): SheetDescription {
  const words = tableWords[language];
  const columns: readonly TableColumn<ReportInput>[] = [
    { title: words.file, width: 34, read: ({ path }) => path, look: () => looks.typed },
    { title: words.content, width: 34, read: ({ entity }) => entityTitle(entity, language) },
    { title: words.records, width: 11, read: ({ records }) => records },
    { title: words.encoding, width: 15, read: ({ encoding }) => encoding },
    { title: words.bytes, width: 17, read: ({ bytes }) => bytes },
    { title: "SHA-256", width: 72, read: ({ sha256 }) => sha256 },
  ];
  return tableSheet(words.files, columns, report.inputs);
}
