import type { Text } from "@juso/model";

/** How the program that makes documents tells people what they can do next; each follows a sentence that says why. */
export interface FilingWords {
  /** Making a document though it must not be filed: a whole sentence. */
  readonly despiteErrors: Text;
  /** Making of the present data what was filed: a whole sentence. */
  readonly anew: Text;
  /** Comparing a workbook that was changed by hand: a whole sentence; in English the end of one. */
  readonly verify: Text;
}
