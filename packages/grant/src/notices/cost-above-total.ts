import { groupDigits } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { type GrantBlock, itemsOfBlock } from "../items/grant-items.ts";
import { yenOf } from "../step-values.ts";
import { costBelowZero } from "./cost-below-zero.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

/**
 * An error when the costs of a block's items add up to more than its net total T. It happens when an item's cost would be negative
 * and is taken as 0 while the others keep what the Order gives them (令26条6項 gives an impact back to its item; no text says what
 * happens below 0), or when the impact amounts are more than T: the other items would then be paid above the real cost.
 */
export function costAboveTotal(calculation: Calculation, { key, title }: GrantBlock): readonly GrantNotice[] {
  const { values } = calculation;
  const items = itemsOfBlock(key).map((definition) => ({
    title: definition.title,
    belowZeroYen: costBelowZero(calculation, definition.item),
    impactYen: yenOf(values, `x.${definition.item}`),
    costYen: yenOf(values, `C.${definition.item}`),
  }));
  const netYen = yenOf(values, `T.${key}`);
  const costYen = items.reduce((sum, item) => sum + item.costYen, 0n);
  if (costYen <= netYen) return [];
  const belowZero = items.filter((item) => item.belowZeroYen > 0n);
  const causes = belowZero.length > 0 ? belowZero : items.filter((item) => item.impactYen > 0n);
  const named = causes.map(({ belowZeroYen, impactYen, title: own }) => ({
    ja: `「${own.ja}」（${belowZeroYen > 0n ? `計算上は−${groupDigits(belowZeroYen)}円` : `影響額${groupDigits(impactYen)}円`}）`,
    en: `"${own.en}" (${belowZeroYen > 0n ? `computed as −${groupDigits(belowZeroYen)} yen` : `impact ${groupDigits(impactYen)} yen`})`,
  }));
  return [
    notice(
      "costAboveTotal",
      {
        ja: `「${title.ja}」の各事業の費用の額を合計すると${groupDigits(costYen)}円で、総事業費（収入控除後）の${groupDigits(netYen)}円を${groupDigits(costYen - netYen)}円超えています。このままでは実際の費用を超えて交付されます。${named.map(({ ja }) => ja).join("、")}の影響額と収入を直してから提出してください。`,
        en: `The costs of the items of "${title.en}" add up to ${groupDigits(costYen)} yen, ${groupDigits(costYen - netYen)} yen more than its net total cost of ${groupDigits(netYen)} yen. More than the real cost would be paid. Correct the impact amounts and the income of ${named.map(({ en }) => en).join(", ")} before submitting.`,
      },
      key,
    ),
  ];
}
