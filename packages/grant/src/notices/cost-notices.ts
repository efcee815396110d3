import type { NoticeRule } from "./notice-rule.ts";

/** Costs that are not counted: refused, questioned, of an unknown component, blank. */
export const costNotices: readonly NoticeRule[] = [
  {
    code: "costRefused",
    each: "costRefused",
    ja: "{count}件・{yen}円の経費は{destination}で賄うものなので、この交付金に数えていません。計上先を確かめてください。",
    en: "{count} cost line(s), {yen} yen, belong to {destination} and are not counted in this grant. Check where they are entered.",
  },
  {
    code: "costItemQuestioned",
    each: "costItemQuestioned",
    ja: "{count}件の経費は、実施要綱では「{destination}」に認められている種類です。ほかの事業でも対象になるか、交付要綱で確かめてください。",
    en: `{count} cost line(s) are of a kind that the guidelines allow for "{destination}". Check in the grant guidelines whether other components may include it.`,
  },
  {
    code: "componentUnknown",
    each: "componentUnknown",
    ja: "構成事業が分からない明細が{count}件あり、計算に入れていません（{ids}）。構成事業の列を直してください。",
    en: "{count} line(s) have an unknown component and are not counted ({ids}). Correct the component column.",
  },
  {
    code: "amountBlank",
    each: "amountBlank",
    ja: "金額が空欄の明細が{count}件あります（{ids}）。空欄は計算に入れていません。金額を入力してください。",
    en: "{count} line(s) have a blank amount ({ids}). Blanks are not counted. Enter the amounts.",
  },
];
