import type { MarkLevel } from "./mark-levels.ts";

/** A cell to be marked. Rows and columns are 1-based. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly level: MarkLevel;
  /** What its note says; a cell without one is only coloured. */
  readonly note?: string;
}
