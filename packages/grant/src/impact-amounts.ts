import type { GrantItemCode } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import type { GrantInput } from "./grant-input.ts";
import type { GrantBlock, GrantItemDefinition } from "./grant-items.ts";
import { groupDigits } from "./group-digits.ts";
import { wholeYen } from "./rounded-amount.ts";

/**
 * The impact amount of each item that has one (令26条6項), yen. Openings and increases are positive: taken out of the total before
 * apportioning and added to their own item. Closures and decreases are negative: the other way round.
 */
export function impactAmounts(
  input: GrantInput,
  definitions: readonly GrantItemDefinition[],
): ReadonlyMap<GrantItemCode, bigint> {
  const impacts = new Map<GrantItemCode, bigint>();
  for (const impact of input.impacts) {
    if (impact.fiscalYear !== input.fiscalYear || !definitions.some(({ item }) => item === impact.grantItem)) continue;
    const isAdded = impact.impactKind === "opened" || impact.impactKind === "increased";
    const amount = wholeYen(impact.amountYen);
    impacts.set(impact.grantItem, (impacts.get(impact.grantItem) ?? 0n) + (isAdded ? amount : -amount));
  }
  return impacts;
}

/** Says so when the impact amounts are more than the total they are taken out of. */
export function noteExcessiveImpact(
  block: GrantBlock,
  totalYen: bigint,
  impactYen: bigint,
  ledger: CalculationLedger,
): void {
  if (impactYen <= totalYen) return;
  ledger.notice(
    "impactExceedsTotal",
    {
      ja: `「${block.title.ja}」の影響額${groupDigits(impactYen)}円が総事業費${groupDigits(totalYen)}円を超えています。影響額の表を確かめてください。`,
      en: `The impact amounts of "${block.title.en}", ${groupDigits(impactYen)} yen, exceed its total cost of ${groupDigits(totalYen)} yen. Check the impact amount table.`,
    },
    block.key,
  );
}
