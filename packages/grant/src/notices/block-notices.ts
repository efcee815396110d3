import { groupDigits } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { type GrantBlock, grantBlocks, itemsOfBlock } from "../items/grant-items.ts";
import { isApportioned } from "../items/impact-amounts.ts";
import { yenOf } from "../step-values.ts";
import { correctionsInForce } from "./correction-notices.ts";
import { costAboveTotal } from "./cost-above-total.ts";
import { costBelowZero } from "./cost-below-zero.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";
import { movedCost } from "./moved-cost.ts";

/** What is to be said about the cost base of each block: income, impacts, corrections, base-year costs, costs above the total. */
export function blockNotices(calculation: Calculation): readonly GrantNotice[] {
  return grantBlocks.flatMap((block) => [
    ...incomeAboveCost(calculation, block),
    ...(isApportioned(calculation.input, block.key) ? apportionmentNotices(calculation, block) : []),
    ...costAboveTotal(calculation, block),
  ]);
}

/** Impact amounts that were entered for items whose cost is not apportioned. */
export function unappliedImpacts({ input }: Calculation): readonly GrantNotice[] {
  const isOwnCost = input.setting.costBaseMethod === "ownCost";
  const unapplied = input.impacts.filter(
    (impact) => impact.fiscalYear === input.fiscalYear && (isOwnCost || impact.grantItem === "multiAgency"),
  );
  if (unapplied.length === 0) return [];
  return [
    notice("impactNotApplied", {
      ja: `影響額${unapplied.length}件は、按分をしない事業のものなので計算に使っていません。影響額の表を確かめてください。`,
      en: `${unapplied.length} impact amount(s) belong to items that are not apportioned and were not used. Check the impact amount table.`,
    }),
  ];
}

function incomeAboveCost({ values }: Calculation, { key, title }: GrantBlock): readonly GrantNotice[] {
  const [cost, income] = [yenOf(values, `A.${key}`), yenOf(values, `B.${key}`)];
  if (income <= cost) return [];
  return [
    notice(
      "incomeExceedsCost",
      {
        ja: `「${title.ja}」の収入${groupDigits(income)}円が総事業費${groupDigits(cost)}円を超えています。差引額を0円としました。収入明細を確かめてください。`,
        en: `The income of "${title.en}", ${groupDigits(income)} yen, exceeds its cost of ${groupDigits(cost)} yen. The net cost is taken as 0. Check the income lines.`,
      },
      key,
    ),
  ];
}

function apportionmentNotices(calculation: Calculation, block: GrantBlock): readonly GrantNotice[] {
  const { input, values } = calculation;
  const { key, title } = block;
  const total = yenOf(values, input.setting.incomeDeductionMethod === "columnC" ? `A.${key}` : `T.${key}`);
  const impact = yenOf(values, `x.${key}`);
  const excessive = notice(
    "impactExceedsTotal",
    {
      ja: `「${title.ja}」の影響額${groupDigits(impact)}円が総事業費${groupDigits(total)}円を超えています。影響額の表を確かめてください。`,
      en: `The impact amounts of "${title.en}", ${groupDigits(impact)} yen, exceed its total cost of ${groupDigits(total)} yen. Check the impact amount table.`,
    },
    key,
  );
  return [
    ...(impact > total ? [excessive] : []),
    ...correctionsInForce(input, itemsOfBlock(key)),
    ...baseYearNotices(calculation, block),
    ...negativeCosts(calculation, block),
  ];
}

function baseYearNotices(calculation: Calculation, { key, title }: GrantBlock): readonly GrantNotice[] {
  const { baseYear, values } = calculation;
  const apportioned = yenOf(values, `S.${key}`);
  if (yenOf(values, `b.${key}`) === 0n && apportioned > 0n) {
    return [
      notice(
        "baseYearTotalMissing",
        {
          ja: `「${title.ja}」の基準年度（${baseYear}年度）の費用が一つも無いため、${groupDigits(apportioned)}円を按分できず、0円としています。基準年度の費用を入力してください。`,
          en: `"${title.en}" has no cost in the base year (fiscal ${baseYear}), so ${groupDigits(apportioned)} yen cannot be apportioned and count as 0. Enter the base-year costs.`,
        },
        key,
      ),
    ];
  }
  return itemsOfBlock(key).flatMap((item) => movedCost(calculation, item, title));
}

function negativeCosts(calculation: Calculation, { key }: GrantBlock): readonly GrantNotice[] {
  return itemsOfBlock(key)
    .filter(({ item }) => costBelowZero(calculation, item) > 0n)
    .map(({ item, title }) =>
      notice(
        "costBaseNegative",
        {
          ja: `「${title.ja}」は、影響額又は収入が按分額を超えるため、費用の額を0円としました。影響額と収入を確かめてください。`,
          en: `The impact or income of "${title.en}" exceeds its apportioned amount, so its cost base is taken as 0. Check the impact amount and the income.`,
        },
        item,
      ),
    );
}
