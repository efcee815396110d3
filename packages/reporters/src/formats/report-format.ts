import type { Text } from "@juso/model";
import type { ReportView } from "../report-view.ts";

/** A form of a report that is text: it can be printed, sent by mail, read by programs. Its control characters are already shown or escaped. */
export interface TextFormat extends FormatTitle {
  readonly isText: true;
  /**
   * @param isColoured true for a terminal that shows colours; forms for programs and pages have none.
   */
  write(view: ReportView, isColoured: boolean): string;
}

/** A form of a report that is a file. */
export interface FileFormat extends FormatTitle {
  readonly isText: false;
  /** The file, or several when a submission is given back file by file. */
  write(view: ReportView): Promise<WrittenReport>;
}

/** What every form of a report has. */
export interface FormatTitle {
  readonly title: Text;
  /** Ending of the file, without the dot. */
  readonly extension: string;
}

/** Written files, each with the name that it has when nobody says otherwise. */
export interface WrittenReport {
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
  /** What a person should know about them, such as that not everything could be marked. */
  readonly notes: readonly Text[];
}

/** A form of a report, in the file that has its name. */
export type ReportFormat = TextFormat | FileFormat;
