import type { GrantItemCode, GrantLine } from "@juso/model";
import type { GrantInput } from "../grant-input.ts";

/** The cost that replaces the base-year cost of an item in the shares (補正, 令26条7項). Yen. */
export interface ShareCorrection {
  readonly correctedYen: number;
  /** The base-year cost as entered; `null` when it is blank. */
  readonly uncorrectedYen: number | null;
  readonly reason?: string;
}

/** The row of an item in the year of the document. */
export function grantLineOf(input: GrantInput, item: GrantItemCode): GrantLine | undefined {
  return input.grantLines.find((row) => row.fiscalYear === input.fiscalYear && row.grantItem === item);
}

/** The cost of an item in the base year as entered, before any correction, yen; `null` when it is blank. */
export function enteredBaseYearCost(input: GrantInput, item: GrantItemCode): number | null {
  return grantLineOf(input, item)?.baseYearCostYen ?? null;
}

/** The correction of an item; nothing when no corrected cost is entered. A corrected cost of 0 is a correction. */
export function shareCorrection(input: GrantInput, item: GrantItemCode): ShareCorrection | undefined {
  const line = grantLineOf(input, item);
  if (line?.correctedBaseYearCostYen === undefined) return undefined;
  return {
    correctedYen: line.correctedBaseYearCostYen,
    uncorrectedYen: enteredBaseYearCost(input, item),
    ...(line.correctionReason ? { reason: line.correctionReason } : {}),
  };
}

/** The cost of an item that its share is made of: the corrected one, else the base-year cost as entered. Yen; `null` when both are blank. */
export function shareCost(input: GrantInput, item: GrantItemCode): number | null {
  return shareCorrection(input, item)?.correctedYen ?? enteredBaseYearCost(input, item);
}
