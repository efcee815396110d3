import type { Report } from "@juso/model";
import { jsonReportLine, type ReportFormatName, reportView, textReport } from "@juso/reporters";
import type { CommonOptions } from "../options/options.ts";

/** A form in which several reports make one text. In the others each report is a file. */
export type StreamedFormat = Extract<ReportFormatName, "text" | "json">;

type PrintOne = (report: Report, lang: CommonOptions["lang"]) => string;

/** How one of several reports is printed in each such form. */
export const printStreamed: Readonly<Record<StreamedFormat, PrintOne>> = {
  text: (report, lang) => textReport(reportView(report, lang)),
  json: (report) => jsonReportLine(report),
};

/** Do several reports in this form make one text? */
export function isStreamed(format: ReportFormatName): format is StreamedFormat {
  return Object.hasOwn(printStreamed, format);
}
