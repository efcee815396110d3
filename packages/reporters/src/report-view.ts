import type { Language, Location, Report, Text } from "@juso/model";
import { fieldTitles } from "./field-titles.ts";

/** A report and what its forms need beside it. */
export interface ReportView {
  readonly report: Report;
  readonly language: Language;
  /** What people call the field at a place; nothing when it is unknown. */
  readonly fieldTitle: (location: Location) => Text | undefined;
  /** Reads a file of the submission, for the forms that give it back marked; nothing when there is no such file any more. */
  readonly readFile?: (path: string) => Promise<Uint8Array | undefined>;
}

/**
 * What a form of a report is written from.
 *
 * @param language the one in which the messages of the report are written.
 */
export function reportView(
  report: Report,
  language: Language,
  readFile?: (path: string) => Promise<Uint8Array | undefined>,
): ReportView {
  return { report, language, fieldTitle: fieldTitles(report.inputs), ...(readFile === undefined ? {} : { readFile }) };
}
