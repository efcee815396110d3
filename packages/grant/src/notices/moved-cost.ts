import type { Text } from "@juso/model";
import { type Expr, minus, ref } from "../expression/expression.ts";
import type { GrantItemDefinition } from "../items/grant-items.ts";
import { type Condition, given, holds, isPositive, type NoticeRule, not } from "./notice-rule.ts";

/**
 * An item with cost whose share is 0, because its base-year cost is blank or 0: what its impact amount does not give back goes to the
 * other items of the block, and is named in yen. Entering 0 for a blank moves the same money, so it is said all the same; only an impact
 * amount (令26条6項) leaves the cost with its item.
 */
export function movedCost(definition: GrantItemDefinition, block: Text): readonly NoticeRule[] {
  const { item } = definition;
  const [cost, income, eligible] = [ref(`A.${item}`), ref(`B.${item}`), ref(`D.${item}`)];
  // What the item brings into the amount that is apportioned: its cost, less its income where that is taken off before.
  const whole = minus<Expr>(cost, eligible);
  const net = minus<Expr>(minus<Expr>(cost, income), eligible);
  return [
    ...movedBy(whole, [holds("incomeDeductionMethod", "columnC")], definition, block),
    ...movedBy(net, [holds("incomeDeductionMethod", "beforeApportionment")], definition, block),
  ];
}

function movedBy(
  moved: Expr,
  deduction: readonly Condition[],
  { item, title }: GrantItemDefinition,
  block: Text,
): readonly NoticeRule[] {
  const base = `b.${item}`;
  const when = [...deduction, not(isPositive(base)), isPositive(moved)];
  const effect = {
    ja: `按分の率が0のため、この事業の費用のうち{moved}円が、「${block.ja}」のほかの事業に移っています。`,
    en: `Its share is 0, so {moved} yen of its cost go to the other items of "${block.en}".`,
  };
  const remedy = {
    ja: `基準年度の後に始めた・広げた事業なら、その額を影響額の表に入力してください（施行令26条6項）。影響額にした分は、この事業に残ります。`,
    en: `If the works began or grew after the base year, enter that cost as an impact amount (article 26, paragraph 6 of the Order); it then stays with this item.`,
  };
  const zero = (corrected: string, name: Text): NoticeRule => ({
    code: "baseYearZero",
    about: item,
    when: [...when, given(base), holds(`corrected.${item}`, corrected)],
    amounts: { moved },
    ja: `「${title.ja}」の${name.ja}（{baseYear}年度）が0円と入力されています。${effect.ja}${remedy.ja}本当に影響額が無いときは、この額がほかの事業に移ることを、交付要綱と都道府県に確かめてください。`,
    en: `The ${name.en} (fiscal {baseYear}) of "${title.en}" was entered as 0. ${effect.en} ${remedy.en} If there is truly no impact amount, check with the guidelines and the prefecture that this amount moves.`,
  });
  return [
    {
      code: "baseYearMissing",
      about: item,
      when: [...when, not(given(base))],
      amounts: { moved },
      ja: `「${title.ja}」の基準年度（{baseYear}年度）の費用が空欄です。${effect.ja}基準年度に費用があったなら、その額を入力してください。${remedy.ja}0と入力しても、移る額は変わりません。`,
      en: `The base-year cost (fiscal {baseYear}) of "${title.en}" is blank. ${effect.en} If there was a cost in the base year, enter it. ${remedy.en} Entering 0 moves the same amount.`,
    },
    zero("no", { ja: "基準年度の費用", en: "base-year cost" }),
    zero("yes", { ja: "補正後の基準年度の費用", en: "corrected base-year cost" }),
  ];
}
