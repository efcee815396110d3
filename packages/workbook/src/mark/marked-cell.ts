import type { MarkLevel } from "./mark-levels.ts";

/** Cells that stand under each other, to be coloured. Rows and columns are 1-based. */
export interface MarkedRange {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly level: MarkLevel;
}

/** A cell to be marked. Rows and columns are 1-based. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly level: MarkLevel;
  /** What its note says; a cell without one is only coloured. */
  readonly note?: string;
}
