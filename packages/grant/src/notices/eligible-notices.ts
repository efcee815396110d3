import type { Text } from "@juso/model";
import { apportionedBlocks, type GrantItemDefinition, grantItems } from "../items/grant-items.ts";
import { holds, type NoticeRule, onlyIf } from "./notice-rule.ts";

const isApportioned = [holds("costBaseMethod", "apportionment")];

const unchanged: Text = {
  ja: "按分は総事業費によるため金額は変わりませんが、対象外の経費が混ざっていないか確かめられない暫定の結果です。",
  en: "The apportionment uses the total cost, so the amounts do not change, but it cannot be told whether ineligible cost is among it: the result is provisional.",
};

const leftOut: Text = {
  ja: "対象になるか分からないため対象経費（D）に入れておらず、暫定の結果です。",
  en: "Whether it is eligible is not known, so it is not in the eligible cost (D): the result is provisional.",
};

/**
 * Notices about eligible cost: entered above the total, not entered, and entered below the total where the total is what is apportioned
 * (令26条1項 apportions the total cost of the block).
 */
export const eligibleNotices: readonly NoticeRule[] = grantItems.flatMap((definition): readonly NoticeRule[] => {
  const { block, item, title } = definition;
  const isEverShared = apportionedBlocks.some(({ key }) => key === block);
  const below: NoticeRule = {
    code: "eligibleBelowTotal",
    about: item,
    each: `eligibleBelowTotal.${item}`,
    ja: `「${title.ja}」は、対象経費を入力した明細{judged}円のうち{ineligible}円が対象経費ではありません。按分は総事業費によるため、対象外の経費を別の財源に分けるか、交付要綱を確かめてください。`,
    en: `Of the {judged} yen of "${title.en}" whose eligible cost is entered, {ineligible} yen are not eligible. The apportionment uses the total cost; move that cost to another source, or check the grant guidelines.`,
  };
  return [
    {
      code: "eligibleExceedsTotal",
      about: item,
      each: `eligibleExceedsTotal.${item}`,
      ja: `「${title.ja}」の対象経費{eligible}円が総事業費{judged}円を超えています。経費明細を確かめてください。`,
      en: `The eligible cost of "${title.en}", {eligible} yen, exceeds its total cost of {judged} yen. Check the cost lines.`,
    },
    ...(isEverShared
      ? [
          ...onlyIf(isApportioned, [unjudged(definition, unchanged), below]),
          ...onlyIf([holds("costBaseMethod", "ownCost")], [unjudged(definition, leftOut)]),
        ]
      : [unjudged(definition, leftOut)]),
  ];
});

function unjudged({ item, title }: GrantItemDefinition, effect: Text): NoticeRule {
  return {
    code: "eligibleBlank",
    about: item,
    each: `eligibleBlank.${item}`,
    ja: `「${title.ja}」の経費明細{count}件（{ids}）、合計{yen}円は、「うち対象経費」が空欄です。${effect.ja}対象経費の額を入力してください。無いときは0と入力してください。`,
    en: `Cost lines of "${title.en}" without an entry for the eligible amount: {count} ({ids}), {yen} yen in all. ${effect.en} Enter the eligible amount, or 0 when there is none.`,
  };
}
