import { groupDigits } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { type EligibleCosts, eligibleCosts } from "../costs/eligible-costs.ts";
import { type GrantItemDefinition, grantItems } from "../items/grant-items.ts";
import { isApportioned } from "../items/impact-amounts.ts";
import { purposeOf } from "../purpose.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

/**
 * Notices about eligible cost: entered above the total, not entered, and entered below the total where the total is what is apportioned
 * (令26条1項 apportions the total cost of the block).
 */
export function eligibleNotices({ costs, input }: Calculation): readonly GrantNotice[] {
  return grantItems.flatMap((definition): readonly GrantNotice[] => {
    const { block, components, item, title } = definition;
    const eligible = eligibleCosts(components, costs, purposeOf(input));
    const { eligibleYen, judgedYen } = eligible;
    const isShared = isApportioned(input, block);
    const exceeding = notice(
      "eligibleExceedsTotal",
      {
        ja: `「${title.ja}」の対象経費${groupDigits(eligibleYen)}円が総事業費${groupDigits(judgedYen)}円を超えています。経費明細を確かめてください。`,
        en: `The eligible cost of "${title.en}", ${groupDigits(eligibleYen)} yen, exceeds its total cost of ${groupDigits(judgedYen)} yen. Check the cost lines.`,
      },
      item,
    );
    const below = notice(
      "eligibleBelowTotal",
      {
        ja: `「${title.ja}」は、対象経費を入力した明細${groupDigits(judgedYen)}円のうち${groupDigits(judgedYen - eligibleYen)}円が対象経費ではありません。按分は総事業費によるため、対象外の経費を別の財源に分けるか、交付要綱を確かめてください。`,
        en: `Of the ${groupDigits(judgedYen)} yen of "${title.en}" whose eligible cost is entered, ${groupDigits(judgedYen - eligibleYen)} yen are not eligible. The apportionment uses the total cost; move that cost to another source, or check the grant guidelines.`,
      },
      item,
    );
    return [
      ...(eligibleYen > judgedYen ? [exceeding] : []),
      ...(eligible.unjudgedIds.length > 0 ? [unjudged(definition, eligible, isShared)] : []),
      ...(isShared && eligibleYen < judgedYen ? [below] : []),
    ];
  });
}

function unjudged(
  { item, title }: GrantItemDefinition,
  { unjudgedYen, unjudgedIds }: EligibleCosts,
  isShared: boolean,
): GrantNotice {
  const count = unjudgedIds.length;
  const ids = unjudgedIds.slice(0, 5);
  const yen = groupDigits(unjudgedYen);
  const effect = isShared
    ? {
        ja: "按分は総事業費によるため金額は変わりませんが、対象外の経費が混ざっていないか確かめられない暫定の結果です。",
        en: "The apportionment uses the total cost, so the amounts do not change, but it cannot be told whether ineligible cost is among it: the result is provisional.",
      }
    : {
        ja: "対象になるか分からないため対象経費（D）に入れておらず、暫定の結果です。",
        en: "Whether it is eligible is not known, so it is not in the eligible cost (D): the result is provisional.",
      };
  return notice(
    "eligibleBlank",
    {
      ja: `「${title.ja}」の経費明細${count}件（${ids.join("、")}${count > 5 ? "ほか" : ""}）、合計${yen}円は、「うち対象経費」が空欄です。${effect.ja}対象経費の額を入力してください。無いときは0と入力してください。`,
      en: `${count} cost line(s) of "${title.en}" (${ids.join(", ")}${count > 5 ? " and others" : ""}), ${yen} yen in all, have no entry for the eligible amount. ${effect.en} Enter the eligible amount, or 0 when there is none.`,
    },
    item,
  );
}
