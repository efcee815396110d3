import { dayAfter } from "../calendar-day.ts";
import { first, openCase } from "./chosen-cases.ts";
import type { Defect } from "./defect.ts";

/** What is wrong with referrals, applications and consent. Each defect takes a case of its own. */
export const consentDefects: readonly Defect[] = [
  {
    id: "case-without-application",
    title: { ja: "申込票がなく、理由も書かれていない", en: "There is no application form and no reason" },
    spoil({ records, remove, expect }) {
      const record = openCase(records, 0);
      remove("supportApplication", first(records, "supportApplication", record));
      expect("case-application-consented", "noApplication", "error", {
        entity: "case",
        record,
        field: "noApplicationReason",
      });
    },
  },
  {
    id: "referral-before-consent",
    title: { ja: "本人の同意より前に、多機関協働へつないでいる", en: "A person was referred before the consent" },
    spoil({ records, set, expect }) {
      const record = first(records, "referral", openCase(records, 1));
      const day = dayAfter(record.referredDate, -1);
      set(record, "referredDate", day);
      if (record.explainedDate !== undefined && record.explainedDate > day) set(record, "explainedDate", day);
      expect("referral-multi-agency-consented", "notConsented", "error", {
        entity: "referral",
        record,
        field: "referredDate",
      });
    },
  },
  {
    id: "referral-not-explained",
    title: { ja: "つなぐ前の説明の日がない", en: "The explanation before the referral is not dated" },
    spoil({ records, set, expect }) {
      const record = first(records, "referral", openCase(records, 2));
      set(record, "explainedDate", undefined);
      expect("referral-explained", "notExplained", "error", { entity: "referral", record, field: "explainedDate" });
    },
  },
  {
    id: "referral-without-reason",
    title: { ja: "つなぐ理由がない", en: "The reason of a referral is blank" },
    spoil({ records, set, expect }) {
      const record = first(records, "referral", openCase(records, 3));
      set(record, "referralReason", undefined);
      expect("referral-has-reason", "blank", "error", { entity: "referral", record, field: "referralReason" });
    },
  },
  {
    id: "shared-in-juso-kaigi-without-consent",
    title: {
      ja: "同意のない事例を、重層的支援会議で共有している",
      en: "A case without consent was shared at the 重層的支援会議",
    },
    spoil({ records, find, set, expect }) {
      const unconsented = find("case", (candidate) => candidate.acceptedDate === undefined);
      const record = first(records, "meetingCase", unconsented);
      const held = find("meeting", (meeting) => meeting.meetingId === record.meetingId).heldDate;
      const juso = find("meeting", (meeting) => meeting.meetingKind === "jusoKaigi" && meeting.heldDate > held);
      set(record, "meetingId", juso.meetingId);
      expect("meeting-case-shared-with-consent", "notConsented", "error", {
        entity: "meetingCase",
        record,
        field: "isPersonalInformationShared",
      });
    },
  },
  {
    id: "assessment-before-consent",
    title: { ja: "同意より前にアセスメントをしている", en: "The assessment was made before the consent" },
    spoil({ records, set, expect }) {
      const chosen = openCase(records, 4);
      const record = first(records, "assessment", chosen);
      set(record, "assessedDate", dayAfter(chosen.acceptedDate as string, -1));
      expect("case-steps-in-order", "assessmentBeforeConsent", "error", {
        entity: "assessment",
        record,
        field: "assessedDate",
      });
    },
  },
  {
    id: "intake-not-triaged",
    title: { ja: "相談の振り分けが空欄である", en: "An intake is not triaged" },
    spoil({ find, set, expect }) {
      const record = find(
        "intake",
        (intake) => intake.caseId === undefined && intake.componentCode === "ccsSelfReliance",
      );
      set(record, "triage", undefined);
      expect("intake-triaged", "blank", "error", { entity: "intake", record, field: "triage" });
    },
  },
  {
    id: "intake-referred-without-case",
    title: {
      ja: "多機関協働へつないだ相談に、ケースIDがない",
      en: "An intake was referred to multi-agency collaboration without a case",
    },
    spoil({ records, set, expect }) {
      const record = first(records, "intake", openCase(records, 7));
      set(record, "caseId", undefined);
      expect("intake-referred-has-case", "noCase", "error", { entity: "intake", record, field: "caseId" });
    },
  },
  {
    id: "returned-without-consultation",
    title: { ja: "紹介元へ戻す協議の日がない", en: "The consultation on a return is not dated" },
    spoil({ find, set, expect }) {
      const record = find("referral", (referral) => referral.isReturned === true);
      set(record, "returnConsultationDate", undefined);
      expect("referral-returned-after-consultation", "notConsulted", "error", {
        entity: "referral",
        record,
        field: "returnConsultationDate",
      });
    },
  },
];
