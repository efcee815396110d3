import { written, type YearEvent } from "./year-event.ts";

/** 同意が撤回された日に、決まっていた支援が始まる。 */
export const consentWithdrawn: YearEvent = {
  name: "consent-withdrawn",
  title: { ja: "同意の撤回", en: "Consent is withdrawn" },
  story: {
    ja: "参加支援の始まる日に、本人が情報の共有への同意を撤回しました。支援は一度だけ行い、その日に終えました。",
    en: "On the day on which participation support began the person withdrew the consent to sharing. The support took place once and ended.",
  },
  written: [
    written(
      "consent.consentStatus",
      "同意の行を書き替えて「撤回」とします。同意した日は消しません。",
      "The row of the consent becomes withdrawn; the day it was given stays.",
    ),
    written(
      "exception",
      "撤回の日に始まった支援は警告になります。事実のとおりなら、日付を変えずに、理由を書きます。",
      "Support that began on the day of the withdrawal is warned of; if it is a fact, the reason is given and no date is changed.",
    ),
    written("consent.withdrawnDate", "撤回された日を書きます。", "The day of the withdrawal."),
    written(
      "service.endDate",
      "撤回された日に始まった支援は、その日に終えた事実のまま書きます。日付を前へずらしません。",
      "What began on that day is recorded as it was and ends on it; no date is moved.",
    ),
  ],
  records: {
    case: [{ caseId: "C-401", openedDate: "2025-05-01", acceptedDate: "2025-05-08", ageClass: "20s", sex: "male" }],
    consent: [
      {
        consentId: "CS-401",
        caseId: "C-401",
        consentStatus: "withdrawn",
        consentMethod: "written",
        consentDate: "2025-05-08",
        consentScopes: ["multiAgency", "participation"],
        withdrawnDate: "2025-07-01",
      },
    ],
    plan: [
      {
        planId: "PL-401",
        caseId: "C-401",
        planKind: "multiAgency",
        planVersion: 1,
        draftedDate: "2025-06-05",
        adoptedDate: "2025-06-17",
        personsIntention: "働く前に、人と過ごす場所に慣れたい。",
        issuesToSolve: "外へ出る機会がない。",
        supportPolicy: "小さな場から始める。",
        supportCautions: "本人の歩みに合わせる。",
        integrationMeasures: "月に一度、三つの機関で状況を伝え合う。",
        usesParticipation: true,
        periodStartDate: "2025-06-17",
        periodEndDate: "2025-12-31",
      },
    ],
    planGoal: [{ planGoalId: "PG-401", planId: "PL-401", goal: "週に一度、作業場に通う。", dueDate: "2025-12-31" }],
    planRole: [
      {
        planRoleId: "PR-401",
        planId: "PL-401",
        agencyKind: "participationOperator",
        agencyName: "見本ワークス",
        task: "作業の場をつくる。",
        isLead: true,
      },
    ],
    assessment: [
      {
        assessmentId: "AS-401",
        caseId: "C-401",
        assessedDate: "2025-05-22",
        preparedByKind: "multiAgencyOperator",
        meetingId: "MT-401",
      },
    ],
    meeting: [
      {
        meetingId: "MT-401",
        meetingKind: "jusoKaigi",
        heldDate: "2025-06-10",
        hostKind: "multiAgencyOperator",
      },
    ],
    meetingCase: [
      {
        meetingCaseId: "MC-401",
        meetingId: "MT-401",
        caseId: "C-401",
        planId: "PL-401",
        meetingTiming: "plan",
        topics: ["goal", "policy", "planContent", "roleSharing", "monitoringTiming"],
        isConsentConfirmed: true,
        isAssessmentPresented: true,
        isPersonalInformationShared: true,
      },
    ],
    decision: [
      {
        decisionId: "DC-401",
        caseId: "C-401",
        planId: "PL-401",
        componentCode: "participation",
        decidedDate: "2025-06-17",
        decidedByKind: "municipality",
        decisionResult: "approved",
      },
    ],
    service: [
      {
        serviceId: "SV-401",
        caseId: "C-401",
        planId: "PL-401",
        decisionId: "DC-401",
        componentCode: "participation",
        startDate: "2025-07-01",
        endDate: "2025-07-01",
        isEarlySupport: false,
      },
    ],
    exception: [
      {
        exceptionId: "EX-401",
        ruleId: "service-participation-with-consent",
        recordId: "SV-401",
        reason: "撤回の連絡は、その日の作業を終えたあとに届いた。翌日からの支援は行っていない。",
        approver: "地域共生推進課長",
        approvedDate: "2025-07-04",
      },
    ],
  },
};
