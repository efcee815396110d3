import type { Text } from "@juso/model";

/** How whoever takes the files speaks of one, so that a sentence says what can be done where it is read. */
export interface ParameterFileWords {
  /** What a file is called, as the subject of a sentence. */
  named(name: string): Text;
  /** To give a mended file: the Japanese is followed by 「ください」. */
  readonly give: Text;
  /** Where a file of values is given, as a request. */
  readonly giveWhere: Text;
}
