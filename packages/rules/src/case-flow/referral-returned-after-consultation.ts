import { type Rule, recordRule } from "@juso/model";

const referral = {
  referralId: "R1",
  caseId: "C1",
  referredDate: "2026-05-10",
  fromAgencyKind: "ltcCenter",
  toComponentCode: "multiAgency",
  isReturned: true,
} as const;

/** 多機関協働で調整する必要が低い事例は、紹介元と協議した上で戻せる。 */
export const referralReturnedAfterConsultation: Rule = recordRule({
  id: "referral-returned-after-consultation",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.INTAKE.RETURN"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)イ" }],
  title: {
    ja: "事例は、紹介元と協議した上で戻す",
    en: "A case is returned after consulting the agency that referred it",
  },
  messages: {
    notConsulted: {
      text: {
        ja: "紹介元へ戻した事例ですが、「戻す協議の日」が空欄です。",
        en: "The case was returned to the referrer, but the date of the consultation is blank.",
      },
      fix: {
        ja: "紹介元と協議した日を書いてください。協議せずに戻したときは空欄のままとし、これから紹介元に事情を伝えてください。",
        en: "Fill in the date on which the referrer was consulted. If it was not, leave it blank and tell the referrer now.",
      },
    },
    consultedEarlier: {
      text: { ja: "「戻す協議の日」がつなぎ日より前です。", en: "The consultation is earlier than the referral." },
      fix: {
        ja: "2つの日付を確かめ、書き誤りがあれば直してください。実際にこの順だったときは、日付を変えず、そのまま残してください。",
        en: "Check both dates and correct a mistyped one. If things did happen in this order, leave the dates as they are.",
      },
    },
  },
  entity: "referral",
  *check({ isReturned, referredDate, returnConsultationDate }) {
    if (!isReturned) return;
    if (returnConsultationDate === undefined) yield { messageId: "notConsulted", field: "returnConsultationDate" };
    else if (returnConsultationDate < referredDate)
      yield { messageId: "consultedEarlier", field: "returnConsultationDate" };
  },
  examples: {
    pass: [
      { ...referral, returnConsultationDate: "2026-05-20" },
      { ...referral, isReturned: false },
    ],
    fail: [
      { record: referral, expect: [{ messageId: "notConsulted", field: "returnConsultationDate" }] },
      {
        record: { ...referral, returnConsultationDate: "2026-05-09" },
        expect: [{ messageId: "consultedEarlier", field: "returnConsultationDate" }],
      },
    ],
  },
});
