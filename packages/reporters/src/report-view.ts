import type { ByteSource, Language, Location, Report, Text } from "@juso/model";
import type { PdfFonts } from "@juso/paper/pdf";
import { fieldTitles } from "./field-titles.ts";

/** A report and what its forms need beside it. */
export interface ReportView {
  readonly report: Report;
  readonly language: Language;
  /** What people call the field at a place; nothing when it is unknown. */
  readonly fieldTitle: (location: Location) => Text | undefined;
  /** The files of the submission, for the forms that give them back. */
  readonly sources?: readonly ByteSource[];
  /**
   * The folder in which the files stand, from the folder in which the program runs, with slashes; empty for that folder itself. Absent when
   * it is not known, or not below it.
   */
  readonly folder?: string;
  /** Gives the fonts for the forms that are printed; called only when one is asked for. */
  readonly loadFonts?: () => Promise<PdfFonts>;
}

/**
 * What a form of a report is written from.
 *
 * @param language the one in which the messages of the report are written.
 */
export function reportView(
  report: Report,
  language: Language,
  sources?: readonly ByteSource[],
  loadFonts?: () => Promise<PdfFonts>,
  folder?: string,
): ReportView {
  return {
    report,
    language,
    fieldTitle: fieldTitles(report.inputs),
    ...(sources === undefined ? {} : { sources }),
    ...(loadFonts === undefined ? {} : { loadFonts }),
    ...(folder === undefined ? {} : { folder }),
  };
}
