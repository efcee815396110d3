import type { AcknowledgedFinding, Report, ReportInput } from "@juso/model";
import type { SheetDescription } from "@juso/workbook";
import { describePlace } from "../describe-place.ts";
import { entityTitle } from "../entity-title.ts";
import type { ReportView } from "../report-view.ts";
import { unnamedStaying } from "../staying-lines.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { looks } from "./sheet-looks.ts";
import { type TableColumn, tableSheet } from "./table-sheet.ts";

/** What stays as it is: one row for each finding, with the reason; no sheet when there is none. */
export function stayingSheets({ fieldTitle, language, report }: ReportView): readonly SheetDescription[] {
  if (report.summary.acknowledged === undefined) return [];
  const [words, table] = [reportWords[language], tableWords[language]];
  const columns: readonly TableColumn<AcknowledgedFinding>[] = [
    { title: table.how, width: 16, read: ({ exception }) => words.acknowledgedAs[exception.as] },
    { title: table.check, width: 34, read: ({ title }) => title },
    { title: table.message, width: 42, read: ({ message }) => message },
    {
      title: table.place,
      width: 34,
      read: ({ location }) => describePlace(location, language, fieldTitle(location)),
      look: () => looks.typed,
    },
    { title: table.reason, width: 48, read: ({ exception }) => words.exception(exception), look: () => looks.typed },
    { title: table.checkId, width: 30, isOnScreenOnly: true, read: ({ ruleId }) => ruleId },
  ];
  const unnamed = unnamedStaying(report);
  const after = unnamed === 0 ? [] : [words.moreStaying(unnamed)];
  return [tableSheet(words.staying, columns, report.acknowledged ?? [], after)];
}

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
