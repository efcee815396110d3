import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";
import { hasExceptionReason, isConsentGranted } from "../consent-state.ts";
import { isInSupportMeeting } from "../support-meeting.ts";

const referral = {
  referralId: "R1",
  caseId: "C1",
  referredDate: "2026-05-10",
  toComponentCode: "multiAgency",
} as const;
const granted = { consentId: "K1", caseId: "C1", consentStatus: "granted", consentDate: "2026-05-08" } as const;
const discussed = { meetingId: "M1", caseId: "C1" };

/** 多機関協働事業へは本人の同意を得てつなぐよう配慮する。説明と同じく、つなぐ側の機関が本人に確かめ、記録を直せる。配慮なので受付は止めない。同意がない事例は、支援会議で扱うか、例外の理由を書く。 */
export const referralMultiAgencyConsented: Rule = submissionRule({
  id: "referral-multi-agency-consented",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["CCS.TO_MAC.CONSENT"],
  citations: [
    { document: "jisshi-yoko", section: "別添3 3(2)イ(ア)" },
    { document: "notice-2021-10-01", section: "別紙4(1)ア" },
  ],
  title: {
    ja: "この年度の多機関協働事業へのつなぎは、本人同意を得てから行う",
    en: "A case is referred to multi-agency collaboration in the fiscal year after the person consented",
  },
  messages: {
    notConsented: {
      text: {
        ja: "つなぎ日の時点で本人同意がなく、支援会議で扱った記録も、例外の理由もありません。",
        en: "On the date of the referral there is no consent, no discussion in a statutory support meeting, and no reason for an exception.",
      },
      fix: {
        ja: "同意日とつなぎ日を確かめてください。同意を得る前につないだときは、日付はそのままにし、本人同意の「例外の理由」に事情を書いてください。同意がない事例の情報は、支援会議で共有してください。",
        en: "Check the dates of consent and referral. If the referral did come first, keep the dates and give the reason in the consent. Without consent, share information in a statutory support meeting.",
      },
    },
  },
  entity: "referral",
  reads: {
    referral: ["caseId", "referredDate", "toComponentCode"],
    consent: ["caseId", "consentStatus", "consentDate", "consentScopes", "withdrawnDate", "exceptionReason"],
    meeting: ["meetingId", "meetingKind", "heldDate"],
    meetingCase: ["meetingId", "caseId"],
  },
  *check({ referral: referrals, consent, meeting, meetingCase }, { fiscalYear }) {
    for (const row of referrals.where("toComponentCode", "multiAgency")) {
      const { caseId, referredDate } = row.value;
      if (fiscalYearOf(referredDate) !== fiscalYear) continue;
      const consents = consent.where("caseId", caseId);
      if (isConsentGranted(consents, referredDate, ["multiAgency"])) continue;
      if (hasExceptionReason(consents, referredDate, ["multiAgency"])) continue;
      if (!isInSupportMeeting(meeting, meetingCase, caseId))
        yield { row, messageId: "notConsented", field: "referredDate" };
    }
  },
  examples: {
    pass: [
      { referral: [referral], consent: [granted], meeting: [], meetingCase: [] },
      { referral: [{ ...referral, toComponentCode: "outreach" }], consent: [], meeting: [], meetingCase: [] },
      {
        referral: [referral],
        consent: [],
        meeting: [{ meetingId: "M1", meetingKind: "shienKaigi" }],
        meetingCase: [discussed],
      },
      {
        referral: [referral],
        consent: [
          { consentId: "K1", caseId: "C1", consentStatus: "notObtained", exceptionReason: "虐待の疑いがあるため" },
        ],
        meeting: [],
        meetingCase: [],
      },
    ],
    fail: [
      { ...late({ ...granted, consentDate: "2026-05-11" }) },
      { ...late({ ...granted, withdrawnDate: "2026-05-09" }) },
      { ...late({ ...granted, consentStatus: "refused" }) },
      { ...late({ ...granted, consentScopes: ["participation"] }) },
    ],
  },
});

function late(consent: object): { records: object; expect: { messageId: "notConsented"; field: string }[] } {
  return {
    records: {
      referral: [referral],
      consent: [consent],
      meeting: [{ meetingId: "M1", meetingKind: "jusoKaigi" }],
      meetingCase: [discussed],
    },
    expect: [{ messageId: "notConsented", field: "referredDate" }],
  };
}
