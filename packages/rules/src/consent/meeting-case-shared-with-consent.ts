import { type MeetingKindCode, type Rule, submissionRule } from "@juso/model";
import { isConsentGranted } from "../consent-state.ts";

/** 会議のうち、この事業で開き、守秘義務を定めた法の根拠を持たないもの。ほかの会議は、それぞれの法や内容によるので見ない。 */
const kinds: readonly MeetingKindCode[] = ["jusoKaigi", "caseKaigi"];

const meeting = { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-06-10" } as const;
const shared = { meetingCaseId: "D1", meetingId: "M1", caseId: "C1", isPersonalInformationShared: true };
const granted = { consentId: "K1", caseId: "C1", consentStatus: "granted", consentDate: "2026-05-10" } as const;

/** 本人同意がない事例の個人情報は、守秘義務のある支援会議で共有し、重層的支援会議では扱わない。*/
export const meetingCaseSharedWithConsent: Rule = submissionRule({
  id: "meeting-case-shared-with-consent",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: ["CONF.NOCONSENT.SHIENKAIGI", "LTC.CONF.CONSENT_BRANCH"],
  citations: [
    { document: "notice-2021-10-01", section: "別紙4(1)イ" },
    { document: "jisshi-yoko", section: "別記1の1 2(3)イ(エ)" },
    { document: "social-welfare-act", section: "第106条の6" },
  ],
  title: {
    ja: "本人同意がない事例の個人情報は、支援会議で共有する",
    en: "Without consent, personal information is shared in a statutory support meeting only",
  },
  messages: {
    notConsented: {
      text: {
        ja: "開催日の時点で本人同意がない事例の個人情報を、支援会議以外の会議で共有しています。",
        en: "Personal information of a case without consent on that day was shared in a meeting other than a statutory support meeting.",
      },
      fix: {
        ja: "本人同意の状況と同意日を確かめてください。同意なしで共有したときは、記録を直さずそのままにし、個人情報の担当部署に相談してください。これからは、法第106条の6の支援会議で扱ってください。",
        en: "Check the status and date of consent. If it was shared without consent, keep the record and consult those in charge of personal information. From now on, use the support meeting of Article 106-6.",
      },
    },
  },
  entity: "meetingCase",
  reads: {
    meeting: ["meetingId", "meetingKind", "heldDate"],
    meetingCase: ["meetingId", "caseId", "isPersonalInformationShared"],
    consent: ["caseId", "consentStatus", "consentDate", "consentScopes", "withdrawnDate"],
  },
  *check({ meeting: meetings, meetingCase, consent }) {
    for (const row of meetingCase.where("isPersonalInformationShared", true)) {
      const held = meetings.where("meetingId", row.value.meetingId)[0]?.value;
      if (!held || !kinds.includes(held.meetingKind)) continue;
      const scopes = ["meeting", "agencySharing", "multiAgency"] as const;
      if (!isConsentGranted(consent.where("caseId", row.value.caseId), held.heldDate, scopes))
        yield { row, messageId: "notConsented", field: "isPersonalInformationShared" };
    }
  },
  examples: {
    pass: [
      { meeting: [meeting], meetingCase: [shared], consent: [granted] },
      { meeting: [{ ...meeting, meetingKind: "shienKaigi" }], meetingCase: [shared], consent: [] },
      { meeting: [{ ...meeting, meetingKind: "other" }], meetingCase: [shared], consent: [] },
      { meeting: [meeting], meetingCase: [{ ...shared, isPersonalInformationShared: false }], consent: [] },
      {
        meeting: [meeting],
        meetingCase: [shared],
        consent: [{ ...granted, consentStatus: "refused", consentDate: "2026-04-01" }, granted],
      },
    ],
    fail: [
      {
        records: { meeting: [meeting], meetingCase: [shared], consent: [{ ...granted, withdrawnDate: "2026-06-01" }] },
        expect: [{ messageId: "notConsented", field: "isPersonalInformationShared" }],
      },
      {
        records: { meeting: [meeting], meetingCase: [shared], consent: [] },
        expect: [{ messageId: "notConsented", field: "isPersonalInformationShared" }],
      },
    ],
  },
});
