import { type Rule, submissionRule } from "@juso/model";
import { consentOn, isConsentGranted } from "../consent-state.ts";

const referral = {
  referralId: "R1",
  caseId: "C1",
  referredDate: "2026-05-10",
  toComponentCode: "multiAgency",
} as const;
const granted = { consentId: "K1", caseId: "C1", consentStatus: "granted", consentDate: "2026-05-08" } as const;
const discussed = { meetingId: "M1", caseId: "C1" };

/** 多機関協働事業へつなぐのは本人同意の後。同意がない事例は、支援会議で扱うか、例外の理由を書く。 */
export const referralMultiAgencyConsented: Rule = submissionRule({
  id: "referral-multi-agency-consented",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["CCS.TO_MAC.CONSENT"],
  citations: [
    { document: "jisshi-yoko", section: "別添3 3(2)イ(ア)" },
    { document: "notice-2021-10-01", section: "別紙4(1)ア" },
  ],
  title: {
    ja: "多機関協働事業には、本人同意を得てからつなぐ",
    en: "A case is referred to multi-agency collaboration after the person consented",
  },
  messages: {
    notConsented: {
      text: {
        ja: "つなぎ日の時点で本人同意がなく、支援会議で扱った記録も、例外の理由もありません。",
        en: "On the date of the referral there is no consent, no discussion in a statutory support meeting, and no reason for an exception.",
      },
      fix: {
        ja: "同意日とつなぎ日を確かめてください。同意がない事例は支援会議で扱い、検討事例に書いてください。",
        en: "Check the dates of consent and referral. Without consent, discuss the case in a statutory support meeting and record it.",
      },
    },
  },
  entity: "referral",
  reads: {
    referral: ["caseId", "referredDate", "toComponentCode"],
    consent: ["caseId", "consentStatus", "consentDate", "consentScopes", "withdrawnDate", "exceptionReason"],
    meeting: ["meetingId", "meetingKind"],
    meetingCase: ["meetingId", "caseId"],
  },
  *check({ referral: referrals, consent, meeting, meetingCase }) {
    for (const row of referrals.where("toComponentCode", "multiAgency")) {
      const { caseId, referredDate } = row.value;
      const consents = consent.where("caseId", caseId);
      if (isConsentGranted(consents, referredDate, ["multiAgency"])) continue;
      if (consentOn(consents, referredDate, ["multiAgency"])?.value.exceptionReason) continue;
      const isDiscussedLawfully = meetingCase
        .where("caseId", caseId)
        .some(({ value }) => meeting.where("meetingId", value.meetingId)[0]?.value.meetingKind === "shienKaigi");
      if (!isDiscussedLawfully) yield { row, messageId: "notConsented", field: "referredDate" };
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
    ],
    fail: [
      { ...late({ ...granted, consentDate: "2026-05-11" }) },
      { ...late({ ...granted, withdrawnDate: "2026-05-09" }) },
      { ...late({ ...granted, consentStatus: "refused" }) },
      { ...late({ ...granted, consentScopes: ["participation"] }) },
    ],
  },
});

type Failing = { records: object; expect: { messageId: string; field: string }[] };

function late(consent: object): Failing {
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
