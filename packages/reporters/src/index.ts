/**
 * A report in every form people and programs ask for.
 *
 * @module
 */

export { comparedWith, type Difference, differentSubjects } from "./compare-reports.ts";
export { describePlace } from "./describe-place.ts";
export type { FileFormat, FormatTitle, ReportFormat, TextFormat, WrittenReport } from "./formats/report-format.ts";
export { type ReportFormatName, reportFormats } from "./generated/report-formats.ts";
export { jsonReport, jsonReportLine } from "./json-report.ts";
export { type Duty, type ReportSummary, summarise, type Verdict } from "./report-summary.ts";
export { type ReportView, reportView } from "./report-view.ts";
export { type TextReportOptions, textReport } from "./text-report.ts";
export { escapedJson, visibleLines, visibleText } from "./visible-text.ts";
