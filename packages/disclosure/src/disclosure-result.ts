import type { SolverFacts } from "./linear-solver.ts";

/**
 * What can be derived of a cell: it is at least `low` and at most `high`. The ends are those of a linear program, rounded inward to whole
 * numbers; `high` is `Infinity` where nothing bounds it. That counts are whole is used for nothing else, so somebody who searches all
 * tables of whole numbers may find a narrower range.
 */
export interface CellRange {
  readonly low: number;
  readonly high: number;
}

/** A hidden cell as the audit found it. */
export interface CellAudit {
  readonly id: string;
  /** What anybody can derive from what is published. */
  readonly range: CellRange;
  /**
   * What can be derived by somebody who also knows the parts of one municipality: the narrowest over all municipalities but the one whose
   * figure the cell is. Searched no farther than the interval: an end at value ± interval, or at the end of `range`, means at least so far.
   */
  readonly insiderRange: CellRange;
}

/** A cell that must not be published. Everything but its id is for the record and stays with the publisher. */
export interface HiddenCell extends CellAudit {
  /** Too small itself, or hidden so that others cannot be derived. In print both have the same mark X. */
  readonly reason: "primary" | "secondary";
  /** Is a side of `range` or `insiderRange` nearer than the interval, because no choice of hidden cells could make it wider? */
  readonly isCapped: boolean;
}

/** How much more is hidden than what is too small. */
export interface OverSuppression {
  readonly primary: number;
  readonly secondary: number;
  /** Cells with a value other than 0, hidden or not. */
  readonly nonZero: number;
  /** Secondary cells ÷ cells that are not 0; 0 where there are none. */
  readonly share: number;
}

/** Which cells to hide. Publish only when it passes. */
export interface DisclosureResult {
  /** By id. */
  readonly hidden: readonly HiddenCell[];
  /** Did an audit with a fresh model find every hidden cell open on both sides as far as was demanded, or as far as it can be made? */
  readonly passes: boolean;
  /** Ids of the hidden cells for which the audit did not pass. */
  readonly failed: readonly string[];
  readonly overSuppression: OverSuppression;
  readonly interval: number;
  /** What computed it: another solver, version or option may choose other secondary cells. */
  readonly solver: SolverFacts;
}
