/** One figure of the tables that are to be published. */
export interface DisclosureCell {
  readonly id: string;
  /** A count: whole and not negative. */
  readonly value: number;
  /** Is the true value itself too small to be shown? The caller decides, for example with `isSmall`. */
  readonly isPrimary: boolean;
  /**
   * Municipalities whose own figures are in it: code → its part of the value. Each knows its own part and no other, so the audit attacks
   * as each of them. Absent where nobody has a part.
   */
  readonly contributors?: ReadonlyMap<string, number>;
  /**
   * Would a zero here be hidden as well, so that X may stand for 0? If not, everybody knows that X is at least 1. Where absent only a
   * primary zero is taken to say yes. A total with such a part is taken to be such a cell, since a total of 0 tells its parts.
   */
  readonly isZeroHidden?: boolean;
}

/** The total is the sum of its parts. Every published figure that is a sum of others is a relation, also across tables and years. */
export interface DisclosureRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Linked tables of counts, and how little may be told of what is hidden in them. */
export interface DisclosureRequest {
  readonly cells: readonly DisclosureCell[];
  readonly relations: readonly DisclosureRelation[];
  /** No hidden cell may be told more closely than its value ± this many, whole and from 1. `defaultInterval` where nothing speaks for another. */
  readonly interval: number;
  /** Cells that an earlier publication hid: they stay hidden whatever they hold now, and X may stand for 0 in them. */
  readonly previouslyHidden?: readonly string[];
}

/**
 * The interval if nobody says another: 9, one less than the smallest number that the proposed thresholds show. Then the arithmetic of the
 * tables leaves it open for every X whether a number below 10 stands behind it or a larger one. With a threshold of 20 give 19.
 * Proposed: no notice on this programme sets an interval.
 */
export const defaultInterval = 9;
