/** How an exact amount becomes yen. */
export interface RoundingRule {
  /** Yen to which the amount is rounded: 1 or 1000. */
  readonly unit: number;
  readonly mode: "floor" | "halfUp";
  /** When: on each line, or once on the sum of the group's lines. */
  readonly stage: "line" | "sum";
}
