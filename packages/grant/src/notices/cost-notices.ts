import type { NoticeRule } from "./notice-rule.ts";

/** Costs that are not counted: refused, questioned, of an unknown component, blank. */
export const costNotices: readonly NoticeRule[] = [
  {
    code: "costRefused",
    each: "costRefused",
    ja: "{count}件・{yen}円の経費は{destination}で賄うものなので、この交付金に数えていません。計上先を確かめてください。",
    en: "Costs that belong to {destination} are not counted in this grant (cost lines: {count}; {yen} yen). Check where they are entered.",
  },
  {
    code: "costItemQuestioned",
    each: "costItemQuestioned",
    ja: "{count}件の経費は、実施要綱では「{destination}」に認められている種類です。ほかの事業でも対象になるか、交付要綱で確かめてください。",
    en: `There are costs of a kind that the guidelines allow for "{destination}" (cost lines: {count}). Check in the grant guidelines whether other components may include it.`,
  },
  {
    code: "componentUnknown",
    each: "componentUnknown",
    ja: "構成事業が分からない明細が{count}件あり、計算に入れていません（{ids}）。構成事業の列を直してください。",
    en: "Lines with an unknown component are not counted (lines: {count}; {ids}). Correct the component column.",
  },
  {
    code: "amountBlank",
    each: "amountBlank",
    ja: "金額が空欄の明細が{count}件あります（{ids}）。空欄は計算に入れていません。金額を入力してください。",
    en: "Lines with a blank amount are not counted (lines: {count}; {ids}). Enter the amounts.",
  },
];
