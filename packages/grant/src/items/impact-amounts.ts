import type { GrantItemCode } from "@juso/model";
import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";

/**
 * The impact amount of each item that has one (令26条6項), yen. Openings and increases are positive: taken out of the total before
 * apportioning and added to their own item. Closures and decreases are negative: the other way round.
 */
export function impactAmounts(input: GrantInput): ReadonlyMap<GrantItemCode, bigint> {
  const impacts = new Map<GrantItemCode, bigint>();
  for (const { amountYen, fiscalYear, grantItem, impactAmountId, impactKind } of input.impacts) {
    if (fiscalYear !== input.fiscalYear) continue;
    const isAdded = impactKind === "opened" || impactKind === "increased";
    const amount = wholeYen(amountYen, { ja: `影響額 ${impactAmountId}`, en: `impact amount ${impactAmountId}` });
    impacts.set(grantItem, (impacts.get(grantItem) ?? 0n) + (isAdded ? amount : -amount));
  }
  return impacts;
}

/** Is the cost of the block's items apportioned by the shares of the base year? 多機関協働等 never is (令26条5項3号ロ). */
export function isApportioned({ setting }: Pick<GrantInput, "setting">, block: string): boolean {
  return setting.costBaseMethod === "apportionment" && block !== "multiAgency";
}
