import { written, type YearEvent } from "./year-event.ts";

/** 終結した支援を、同じ人について再び始める。 */
export const caseReopened: YearEvent = {
  name: "case-reopened",
  title: { ja: "終結した支援の再開", en: "A closed case is taken up again" },
  story: {
    ja: "5月に終結した世帯で、10月に父が失業し、困りごとが再び重なりました。",
    en: "A case was closed in May; in October the father lost his work and the troubles came back.",
  },
  written: [
    written(
      "case",
      "前の支援ケースはそのままにし、新しいケースIDで1行加えます。",
      "The old case stays; a new one gets its own id.",
    ),
    written(
      "case.previousCaseId",
      "前のケースIDを書きます。これで2つのケースがつながります。",
      "The id of the old case links the two.",
    ),
    written(
      "case.reopenedDate",
      "再開した日を書きます。前の終結の日より後です。",
      "The day it was taken up again, after the closure.",
    ),
    written("consent", "再開のときに改めて説明し、同意を得た日を書きます。", "Consent is explained and given anew."),
  ],
  records: {
    case: [
      {
        caseId: "C-101",
        householdId: "H-101",
        openedDate: "2024-11-05",
        acceptedDate: "2024-11-12",
        ageClass: "40s",
        sex: "female",
        backgroundFactors: ["singleParent"],
      },
      {
        caseId: "C-230",
        householdId: "H-101",
        openedDate: "2025-10-20",
        acceptedDate: "2025-10-27",
        previousCaseId: "C-101",
        reopenedDate: "2025-10-20",
        ageClass: "40s",
        sex: "female",
        backgroundFactors: ["singleParent", "poverty"],
      },
    ],
    consent: [
      {
        consentId: "CS-101",
        caseId: "C-101",
        consentStatus: "granted",
        consentMethod: "written",
        consentDate: "2024-11-12",
      },
      {
        consentId: "CS-230",
        caseId: "C-230",
        consentStatus: "granted",
        consentMethod: "written",
        explainedDate: "2025-10-27",
        consentDate: "2025-10-27",
      },
    ],
    closure: [
      {
        closureId: "CL-101",
        caseId: "C-101",
        componentCode: "multiAgency",
        closureKind: "closed",
        closedDate: "2025-05-20",
        closureReason: "rolesAgreed",
        meetingId: "MT-05",
        isIssueOrganised: true,
        roleAgreementDate: "2025-05-20",
        leadAgencyName: "見本市こども家庭センター",
      },
    ],
    meeting: [
      { meetingId: "MT-05", meetingKind: "jusoKaigi", heldDate: "2025-05-20", hostKind: "multiAgencyOperator" },
    ],
    meetingCase: [
      {
        meetingCaseId: "MC-101",
        meetingId: "MT-05",
        caseId: "C-101",
        componentCode: "multiAgency",
        meetingTiming: "close",
        topics: ["closingEvaluation", "goalAttainment", "supportersStatus", "followUp"],
        isConsentConfirmed: true,
        isPersonalInformationShared: true,
      },
    ],
  },
};
