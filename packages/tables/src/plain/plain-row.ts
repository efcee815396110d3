/** A row of a file of text, as it stands there. */
export interface PlainRow {
  /** The physical line on which it begins, 1-based; 0 for a header that the file does not have. */
  readonly line: number;
  /** The row that a spreadsheet shows for it, 1-based. */
  readonly row: number;
  readonly cells: readonly string[];
  /** True when it could not be read as a record: its one cell is what stands on its first line. */
  readonly isBroken?: boolean;
}
