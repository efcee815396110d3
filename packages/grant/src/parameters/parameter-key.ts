import type { Text } from "@juso/model";
import type { ParameterKind } from "./parameter-set.ts";

/**
 * When a year needs the value. `always`: nothing can be computed without it. `whenUsed`: only where a record asks for it. `documents`: not
 * computed with, but documents need it. `optional`: there is an answer for its absence.
 */
export type ParameterNeed = "always" | "whenUsed" | "documents" | "optional";

/** What a key means, what it is for and which kind of value it takes. */
export interface ParameterKey {
  readonly key: string;
  readonly kind: ParameterKind;
  readonly title: Text;
  /** What the calculation or a document does with the value. */
  readonly use: Text;
  readonly need: ParameterNeed;
  /** What a whole number counts; the other kinds have one unit each. */
  readonly unit?: Text;
  /** First fiscal year whose calculation needs the value; absent where no year is special. */
  readonly requiredFrom?: number;
}

/** Does a fiscal year need the value whatever its records hold? */
export function isNeededIn({ need, requiredFrom }: ParameterKey, fiscalYear: number): boolean {
  return (need === "always" || need === "documents") && (requiredFrom ?? fiscalYear) <= fiscalYear;
}
