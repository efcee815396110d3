import type { GrantItemCode } from "@juso/model";
import type { GrantInput } from "./grant-input.ts";
import { wholeYen } from "./rounded-amount.ts";

/** The cost of an item in the base year as entered, yen; `null` when it is blank. */
export function baseYearCost(input: GrantInput, item: GrantItemCode): number | null {
  const line = input.grantLines.find((row) => row.fiscalYear === input.fiscalYear && row.grantItem === item);
  return line?.baseYearCostYen === undefined ? null : Number(wholeYen(line.baseYearCostYen));
}
