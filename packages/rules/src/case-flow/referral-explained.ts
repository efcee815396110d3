import { type Rule, recordRule } from "@juso/model";

const referral = {
  referralId: "R1",
  caseId: "C1",
  referredDate: "2026-05-10",
  fromAgencyKind: "ltcCenter",
  toComponentCode: "multiAgency",
} as const;

/** 多機関協働事業へつなぐときは、その役割と支援内容を本人に説明してからつなぐ。 */
export const referralExplained: Rule = recordRule({
  id: "referral-explained",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "operator",
  requirements: ["CCS.TO_MAC.EXPLAIN"],
  citations: [{ document: "jisshi-yoko", section: "別添3 3(2)イ(ア)" }],
  title: {
    ja: "多機関協働事業へつなぐ前に、本人に説明する",
    en: "Multi-agency collaboration is explained to the person before the referral",
  },
  messages: {
    notExplained: {
      text: {
        ja: "多機関協働事業へつなぎましたが、「説明日」が空欄です。",
        en: "The case was referred to multi-agency collaboration, but the date of the explanation is blank.",
      },
      fix: {
        ja: "本人に説明した日を書いてください。",
        en: "Fill in the date on which it was explained to the person.",
      },
    },
    explainedLater: {
      text: { ja: "「説明日」がつなぎ日より後です。", en: "The explanation is later than the referral." },
      fix: {
        ja: "2つの日付を確かめ、誤っている方を直してください。",
        en: "Check both dates and correct the wrong one.",
      },
    },
  },
  entity: "referral",
  *check({ toComponentCode, referredDate, explainedDate }) {
    if (toComponentCode !== "multiAgency") return;
    if (explainedDate === undefined) yield { messageId: "notExplained", field: "explainedDate" };
    else if (explainedDate > referredDate) yield { messageId: "explainedLater", field: "explainedDate" };
  },
  examples: {
    pass: [
      { ...referral, explainedDate: "2026-05-10" },
      { ...referral, toComponentCode: "outreach" },
    ],
    fail: [
      { record: referral, expect: [{ messageId: "notExplained", field: "explainedDate" }] },
      {
        record: { ...referral, explainedDate: "2026-05-11" },
        expect: [{ messageId: "explainedLater", field: "explainedDate" }],
      },
    ],
  },
});
