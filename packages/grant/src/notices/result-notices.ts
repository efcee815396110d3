import { grantItem, grantItems } from "../items/grant-items.ts";
import { holds, isPositive, type NoticeRule, not } from "./notice-rule.ts";

/** What is to be said about the result as a whole: the welfare office, zero lines without a reason, double funding, unverified values. */
export const resultNotices: readonly NoticeRule[] = [
  welfareOffice("yes", "townConsultation", { ja: "設置している", en: "a" }),
  welfareOffice("no", "selfReliance", { ja: "設置していない", en: "no" }),
  ...grantItems.map(
    ({ item, title }): NoticeRule => ({
      code: "zeroWithoutReason",
      about: item,
      when: [not(isPositive(`A.${item}`)), holds(`hasZeroReason.${item}`, "no")],
      ja: `「${title.ja}」の総事業費が0円です。理由を交付金の事業別入力の「0円の理由」に入力してください。`,
      en: `The total cost of "${title.en}" is 0. Enter the reason in the grant line table.`,
    }),
  ),
  {
    code: "doubleFunding",
    each: "doubleFunding",
    ja: "経費{ids}は、内容と額（{yen}円）が同じで財源だけが違います。同じ経費を二つの財源に計上していないか確かめてください（社会福祉法106条の11）。",
    en: "The cost lines {ids} are alike, {yen} yen, and differ only in the funding source. Check that no cost is entered under two sources (article 106-11 of the Act).",
  },
  {
    code: "unverifiedParameters",
    each: "unverifiedParameters",
    ja: "この計算は、交付要綱で確認できていない値を{count}件使っています。パラメーターの一覧で「未確認」の値を交付要綱と照合してください。",
    en: "This calculation uses values that were not checked against the grant guidelines (values: {count}). Compare the values marked unverified in the list of parameters.",
  },
];

function welfareOffice(
  hasOffice: string,
  wrong: "townConsultation" | "selfReliance",
  office: { readonly ja: string; readonly en: string },
): NoticeRule {
  const { title } = grantItem(wrong);
  return {
    code: "welfareOfficeConflict",
    about: wrong,
    when: [holds("hasWelfareOffice", hasOffice), isPositive(`A.${wrong}`)],
    ja: `福祉事務所を${office.ja}市町村ですが、「${title.ja}」に経費があります。構成事業の区分を確かめてください。`,
    en: `The municipality has ${office.en} welfare office, yet "${title.en}" has cost. Check the component.`,
  };
}
