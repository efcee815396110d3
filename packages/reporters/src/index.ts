/**
 * A report in words for people and as JSON for programs.
 *
 * @module
 */

export { describePlace } from "./describe-place.ts";
export { jsonReport, jsonReportLine } from "./json-report.ts";
export { type TextReportOptions, textReport } from "./text-report.ts";
export { escapedJson, visibleLines, visibleText } from "./visible-text.ts";
