import { type Expr, minus, ref, refs, sum } from "../expression/expression.ts";
import { apportionedBlocks, type GrantBlock, itemsOfBlock } from "../items/grant-items.ts";
import { costBelowZero } from "./cost-below-zero.ts";
import { exceeds, given, isPositive, type NamedPart, type NoticeRule } from "./notice-rule.ts";

/**
 * An error when the costs of a block's items add up to more than its net total T. It happens when an item's cost would be negative
 * and is taken as 0 while the others keep what the Order gives them (令26条6項 gives an impact back to its item; no text says what
 * happens below 0), or when the impact amounts are more than T: the other items would then be paid above the real cost.
 */
export function costAboveTotal(block: GrantBlock): NoticeRule {
  const { key, title } = block;
  const items = itemsOfBlock(key);
  const cost = sum<Expr>(...refs(items.map(({ item }) => `C.${item}`)));
  const belowZero = items.flatMap((definition) =>
    costBelowZero(definition).map(
      ({ amount, when }): NamedPart => ({
        when: [...when, isPositive(amount)],
        amounts: { below: amount },
        ja: `「${definition.title.ja}」（計算上は△{below}円）`,
        en: `"${definition.title.en}" (computed as −{below} yen)`,
      }),
    ),
  );
  const impacts = (apportionedBlocks.includes(block) ? items : []).map(
    ({ item, title: own }): NamedPart => ({
      when: [given(`x.${item}`), isPositive(`x.${item}`)],
      ja: `「${own.ja}」（影響額{x.${item}}円）`,
      en: `"${own.en}" (impact {x.${item}} yen)`,
    }),
  );
  return {
    code: "costAboveTotal",
    about: key,
    when: [exceeds(cost, `T.${key}`)],
    amounts: { cost, excess: minus<Expr>(cost, ref(`T.${key}`)) },
    named: [belowZero, impacts, [{ when: [], ja: "各事業", en: "the items" }]],
    ja: `「${title.ja}」の各事業の費用の額を合計すると{cost}円で、総事業費（収入控除後）の{T.${key}}円を{excess}円超えています。このままでは実際の費用を超えて交付されます。{named}の影響額と収入を直してから提出してください。`,
    en: `The costs of the items of "${title.en}" add up to {cost} yen, {excess} yen more than its net total cost of {T.${key}} yen. More than the real cost would be paid. Correct the impact amounts and the income of {named} before submitting.`,
  };
}
