import { groupDigits, type Text } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { enteredBaseYearCost, shareCorrection, shareCost } from "../items/base-year-cost.ts";
import type { GrantItemDefinition } from "../items/grant-items.ts";
import { yenOf } from "../step-values.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

/**
 * An item with cost whose share is 0, because its base-year cost is blank or 0: what its impact amount does not give back goes to the
 * other items of the block, and is named in yen. Entering 0 for a blank moves the same money, so it is said all the same; only an impact
 * amount (令26条6項) leaves the cost with its item.
 */
export function movedCost(
  calculation: Calculation,
  { item, title }: GrantItemDefinition,
  block: Text,
): readonly GrantNotice[] {
  const { baseYear, input, values } = calculation;
  if ((shareCost(input, item) ?? 0) > 0) return [];
  const moved = ownCost(calculation, item) - yenOf(values, `D.${item}`);
  if (moved <= 0n) return [];
  const yen = groupDigits(moved);
  const effect = {
    ja: `按分の率が0のため、この事業の費用のうち${yen}円が、「${block.ja}」のほかの事業に移っています。`,
    en: `Its share is 0, so ${yen} yen of its cost go to the other items of "${block.en}".`,
  };
  const remedy = {
    ja: `基準年度の後に始めた・広げた事業なら、その額を影響額の表に入力してください（施行令26条6項）。影響額にした分は、この事業に残ります。`,
    en: `If the works began or grew after the base year, enter that cost as an impact amount (article 26, paragraph 6 of the Order); it then stays with this item.`,
  };
  const isCorrected = shareCorrection(input, item) !== undefined;
  if (!isCorrected && enteredBaseYearCost(input, item) === null) {
    return [
      notice(
        "baseYearMissing",
        {
          ja: `「${title.ja}」の基準年度（${baseYear}年度）の費用が空欄です。${effect.ja}基準年度に費用があったなら、その額を入力してください。${remedy.ja}0と入力しても、移る額は変わりません。`,
          en: `The base-year cost (fiscal ${baseYear}) of "${title.en}" is blank. ${effect.en} If there was a cost in the base year, enter it. ${remedy.en} Entering 0 moves the same amount.`,
        },
        item,
      ),
    ];
  }
  const zero = isCorrected
    ? { ja: "補正後の基準年度の費用", en: "corrected base-year cost" }
    : { ja: "基準年度の費用", en: "base-year cost" };
  return [
    notice(
      "baseYearZero",
      {
        ja: `「${title.ja}」の${zero.ja}（${baseYear}年度）が0円と入力されています。${effect.ja}${remedy.ja}本当に影響額が無いときは、この額がほかの事業に移ることを、交付要綱と都道府県に確かめてください。`,
        en: `The ${zero.en} (fiscal ${baseYear}) of "${title.en}" was entered as 0. ${effect.en} ${remedy.en} If there is truly no impact amount, check with the guidelines and the prefecture that this amount moves.`,
      },
      item,
    ),
  ];
}

/** What the item brings into the amount that is apportioned: its cost, less its income where that is taken off before. */
function ownCost({ input, values }: Calculation, item: string): bigint {
  const cost = yenOf(values, `A.${item}`);
  return input.setting.incomeDeductionMethod === "columnC" ? cost : cost - yenOf(values, `B.${item}`);
}
