import type { Text } from "@juso/model";

/** How whoever takes the files speaks of one, so that a sentence says what can be done where it is read. */
export interface ParameterFileWords {
  /** What a file is called, as the subject of a sentence. */
  named(name: string): Text;
  /** To give a mended file: the Japanese is followed by 「ください」. */
  readonly give: Text;
  /** Where a file of values is given, as a request. */
  readonly giveWhere: Text;
  /**
   * What makes a file to fill in: a command, or the title of what is pressed.
   *
   * @param fiscalYear of the values; any when absent.
   * @param before a file of which the values are taken over.
   */
  formOf(fiscalYear?: number, before?: { readonly name: string; readonly isWorkbook: boolean }): Text;
}
