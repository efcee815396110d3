import type { CalculationLedger } from "./calculation-ledger.ts";
import type { CollectedCosts } from "./collected-costs.ts";
import type { GrantInput } from "./grant-input.ts";
import { grantItems } from "./grant-items.ts";
import { groupDigits } from "./group-digits.ts";

/** Says so when costs that are not eligible are apportioned, because the Order apportions the total cost of the block (令26条1項). */
export function noteEligibleCosts(input: GrantInput, collected: CollectedCosts, ledger: CalculationLedger): void {
  if (input.setting.costBaseMethod !== "apportionment") return;
  for (const { item, title, block } of grantItems) {
    const { totalYen, eligibleYen } = collected.byItem.get(item)!;
    if (block === "multiAgency" || eligibleYen >= totalYen) continue;
    ledger.notice(
      "eligibleBelowTotal",
      {
        ja: `「${title.ja}」は総事業費${groupDigits(totalYen)}円のうち${groupDigits(totalYen - eligibleYen)}円が対象経費ではありません。按分は総事業費によるため、対象外の経費を別の財源に分けるか、交付要綱を確かめてください。`,
        en: `Of the total cost of "${title.en}", ${groupDigits(totalYen)} yen, ${groupDigits(totalYen - eligibleYen)} yen are not eligible. The apportionment uses the total cost; move that cost to another source, or check the grant guidelines.`,
      },
      item,
    );
  }
}
