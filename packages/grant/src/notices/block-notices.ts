import { apportionedBlocks, type GrantBlock, grantBlocks, itemsOfBlock } from "../items/grant-items.ts";
import { correctionsInForce } from "./correction-notices.ts";
import { costAboveTotal } from "./cost-above-total.ts";
import { sharedBelowZero } from "./cost-below-zero.ts";
import { movedCost } from "./moved-cost.ts";
import { all, type Condition, exceeds, holds, isPositive, type NoticeRule, not, onlyIf } from "./notice-rule.ts";

/** Impact amounts that were entered for items whose cost is not apportioned. */
export const unappliedImpacts: readonly NoticeRule[] = [
  {
    code: "impactNotApplied",
    each: "impactNotApplied",
    ja: "影響額{count}件は、按分をしない事業のものなので計算に使っていません。影響額の表を確かめてください。",
    en: "Impact amounts of items that are not apportioned were not used (amounts: {count}). Check the impact amount table.",
  },
];

/** What is to be said about the cost base of each block: income, impacts, corrections, base-year costs, costs above the total. */
export const blockNotices: readonly NoticeRule[] = grantBlocks.flatMap((block) => [
  incomeAboveCost(block),
  ...(apportionedBlocks.includes(block)
    ? onlyIf([holds("costBaseMethod", "apportionment")], apportionmentNotices(block))
    : []),
  costAboveTotal(block),
]);

function incomeAboveCost({ key, title }: GrantBlock): NoticeRule {
  return {
    code: "incomeExceedsCost",
    about: key,
    when: [exceeds(`B.${key}`, `A.${key}`)],
    ja: `「${title.ja}」の収入{B.${key}}円が総事業費{A.${key}}円を超えています。差引額を0円としました。収入明細を確かめてください。`,
    en: `The income of "${title.en}", {B.${key}} yen, exceeds its cost of {A.${key}} yen. The net cost is taken as 0. Check the income lines.`,
  };
}

function apportionmentNotices(block: GrantBlock): readonly NoticeRule[] {
  const items = itemsOfBlock(block.key);
  const nothingInBaseYear = all(not(isPositive(`b.${block.key}`)), isPositive(`S.${block.key}`));
  return [
    impactAboveTotal(block, "columnC", `A.${block.key}`),
    impactAboveTotal(block, "beforeApportionment", `T.${block.key}`),
    ...items.flatMap(correctionsInForce),
    baseYearTotalMissing(block, nothingInBaseYear),
    ...onlyIf(
      [not(nothingInBaseYear)],
      items.flatMap((item) => movedCost(item, block.title)),
    ),
    ...items.flatMap(({ item, title }) =>
      sharedBelowZero(item).map(
        ({ amount, when }): NoticeRule => ({
          code: "costBaseNegative",
          about: item,
          when: [...when, isPositive(amount)],
          ja: `「${title.ja}」は、影響額又は収入が按分額を超えるため、費用の額を0円としました。影響額と収入を確かめてください。`,
          en: `The impact or income of "${title.en}" exceeds its apportioned amount, so its cost base is taken as 0. Check the impact amount and the income.`,
        }),
      ),
    ),
  ];
}

function impactAboveTotal({ key, title }: GrantBlock, deduction: string, total: string): NoticeRule {
  return {
    code: "impactExceedsTotal",
    about: key,
    when: [holds("incomeDeductionMethod", deduction), exceeds(`x.${key}`, total)],
    ja: `「${title.ja}」の影響額{x.${key}}円が総事業費{${total}}円を超えています。影響額の表を確かめてください。`,
    en: `The impact amounts of "${title.en}", {x.${key}} yen, exceed its total cost of {${total}} yen. Check the impact amount table.`,
  };
}

function baseYearTotalMissing({ key, title }: GrantBlock, when: Condition): NoticeRule {
  return {
    code: "baseYearTotalMissing",
    about: key,
    when: [when],
    ja: `「${title.ja}」の基準年度（{baseYear}年度）の費用が一つも無いため、{S.${key}}円を按分できず、0円としています。基準年度の費用を入力してください。`,
    en: `"${title.en}" has no cost in the base year (fiscal {baseYear}), so {S.${key}} yen cannot be apportioned and count as 0. Enter the base-year costs.`,
  };
}
