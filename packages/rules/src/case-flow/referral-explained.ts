import { type AgencyKindCode, fiscalYearOf, type Rule, submissionRule } from "@juso/model";
import { hasExceptionReason } from "../consent-state.ts";
import { isInSupportMeeting } from "../support-meeting.ts";

/** 説明してつなぐのは、包括的相談支援事業者の務め。ほかの機関や本人からの紹介には、この定めがない。 */
const explainers: ReadonlySet<AgencyKindCode> = new Set([
  "municipality",
  "ltcCenter",
  "disabilityConsultation",
  "childUse",
  "selfReliance",
]);

const referral = {
  referralId: "R1",
  caseId: "C1",
  referredDate: "2026-05-10",
  fromAgencyKind: "ltcCenter",
  toComponentCode: "multiAgency",
} as const;
const none = { consent: [], meeting: [], meetingCase: [] };

/** 多機関協働事業へつなぐときは、その役割と支援内容を本人に説明してからつなぐ。支援会議で扱った事例と、同意を得ない理由がある事例は除く。 */
export const referralExplained: Rule = submissionRule({
  id: "referral-explained",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["CCS.TO_MAC.EXPLAIN"],
  citations: [{ document: "jisshi-yoko", section: "別添3 3(2)イ(ア)" }],
  title: {
    ja: "この年度に多機関協働事業へつなぐ前に、本人に説明する",
    en: "Multi-agency collaboration is explained to the person before a referral of the fiscal year",
  },
  messages: {
    notExplained: {
      text: {
        ja: "多機関協働事業へつなぎましたが、「説明日」が空欄です。",
        en: "The case was referred to multi-agency collaboration, but the date of the explanation is blank.",
      },
      fix: {
        ja: "本人に説明した日を書いてください。説明していないときは空欄のままとし、これから説明してください。",
        en: "Fill in the date on which it was explained to the person. If it was not, leave it blank and explain it now.",
      },
    },
    explainedLater: {
      text: { ja: "「説明日」がつなぎ日より後です。", en: "The explanation is later than the referral." },
      fix: {
        ja: "2つの日付を確かめ、誤りがあれば直してください。どちらも正しいときは、直さずそのままにしてください。",
        en: "Check both dates and correct a wrong one. If both are right, leave them as they are.",
      },
    },
  },
  entity: "referral",
  reads: {
    referral: ["caseId", "referredDate", "fromAgencyKind", "toComponentCode", "explainedDate"],
    consent: ["caseId", "consentStatus", "consentDate", "consentScopes", "withdrawnDate", "exceptionReason"],
    meeting: ["meetingId", "meetingKind", "heldDate"],
    meetingCase: ["meetingId", "caseId"],
  },
  *check({ referral: referrals, consent, meeting, meetingCase }, { fiscalYear }) {
    for (const row of referrals.where("toComponentCode", "multiAgency")) {
      const { caseId, referredDate, fromAgencyKind, explainedDate } = row.value;
      if (!explainers.has(fromAgencyKind) || fiscalYearOf(referredDate) !== fiscalYear) continue;
      if (explainedDate !== undefined && explainedDate <= referredDate) continue;
      if (isInSupportMeeting(meeting, meetingCase, caseId)) continue;
      if (hasExceptionReason(consent.where("caseId", caseId), referredDate, ["multiAgency"])) continue;
      yield { row, messageId: explainedDate === undefined ? "notExplained" : "explainedLater", field: "explainedDate" };
    }
  },
  examples: {
    pass: [
      { ...none, referral: [{ ...referral, explainedDate: "2026-05-10" }] },
      { ...none, referral: [{ ...referral, toComponentCode: "outreach" }] },
      { ...none, referral: [{ ...referral, fromAgencyKind: "welfareCommissioner" }] },
      {
        ...none,
        referral: [referral],
        meeting: [{ meetingId: "M1", meetingKind: "shienKaigi", heldDate: "2026-05-01" }],
        meetingCase: [{ meetingId: "M1", caseId: "C1" }],
      },
    ],
    fail: [
      { records: { ...none, referral: [referral] }, expect: [{ messageId: "notExplained", field: "explainedDate" }] },
      {
        records: { ...none, referral: [{ ...referral, explainedDate: "2026-05-11" }] },
        expect: [{ messageId: "explainedLater", field: "explainedDate" }],
      },
    ],
  },
});
