import { type Rule, recordRule } from "@juso/model";

const referral = {
  referralId: "R1",
  caseId: "C1",
  referredDate: "2026-05-10",
  fromAgencyKind: "ltcCenter",
  toComponentCode: "multiAgency",
} as const;

/** 多機関協働事業へ依頼するのは、役割分担の整理が必要な事例か、アウトリーチ・参加支援の対象になり得る事例など。 */
export const referralHasReason: Rule = recordRule({
  id: "referral-has-reason",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "operator",
  requirements: ["CCS.TO_MAC.CRITERIA"],
  citations: [
    { document: "jisshi-yoko", section: "別添3 3(2)イ(ア)" },
    { document: "notice-2021-10-01", section: "別紙4(1)ア※1" },
  ],
  title: { ja: "多機関協働事業へつなぐ理由を書く", en: "A referral to multi-agency collaboration has a reason" },
  messages: {
    blank: {
      text: {
        ja: "多機関協働事業へつなぎましたが、「つなぐ理由」が空欄です。",
        en: "The case was referred to multi-agency collaboration, but the reason is blank.",
      },
      fix: {
        ja: "役割分担の整理、アウトリーチ・参加支援の見込みなど、つなぐ理由を選んでください。",
        en: "Choose the reason, such as the need to divide roles or expected outreach or participation support.",
      },
    },
  },
  entity: "referral",
  *check({ toComponentCode, referralReason }) {
    if (toComponentCode === "multiAgency" && referralReason === undefined)
      yield { messageId: "blank", field: "referralReason" };
  },
  examples: {
    pass: [
      { ...referral, referralReason: "roleCoordination" },
      { ...referral, toComponentCode: "participation" },
    ],
    fail: [{ record: referral, expect: [{ messageId: "blank", field: "referralReason" }] }],
  },
});
