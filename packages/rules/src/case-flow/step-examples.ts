import type { SubmissionExamples } from "@juso/model";
import type { stepMessages } from "./step-messages.ts";

type Examples = SubmissionExamples<keyof typeof stepMessages>;

const consent = { consentId: "K1", caseId: "C1", consentStatus: "granted", consentDate: "2026-05-08" } as const;
const assessment = { assessmentId: "S1", caseId: "C1", assessedDate: "2026-05-20" };
const plan = {
  planId: "P1",
  caseId: "C1",
  planKind: "multiAgency",
  planVersion: 1,
  draftedDate: "2026-06-01",
} as const;
const meeting = { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-06-10" } as const;
const discussed = { meetingCaseId: "D1", meetingId: "M1", caseId: "C1", planId: "P1", meetingTiming: "plan" } as const;
const decision = { decisionId: "X1", caseId: "C1", planId: "P1", decidedDate: "2026-06-10" };
const records = {
  case: [{ caseId: "C1" }],
  consent: [consent],
  assessment: [assessment],
  plan: [plan],
  meeting: [meeting],
  meetingCase: [discussed],
  decision: [decision],
};
const early = { ...assessment, assessedDate: "2026-05-07" };
const support = { meetingId: "M0", meetingKind: "shienKaigi", heldDate: "2026-05-01" } as const;
const shared = { meetingCaseId: "D0", meetingId: "M0", caseId: "C1" };

/** What `case-steps-in-order` accepts and what it reports. */
export const stepExamples: Examples = {
  pass: [
    records,
    { ...records, consent: [], meetingCase: [] },
    { ...records, assessment: [early], meeting: [meeting, support], meetingCase: [discussed, shared] },
    {
      ...records,
      assessment: [early],
      case: [{ caseId: "C1", noApplicationReason: "口頭で申し込み、後日同意書を得た" }],
    },
    { ...records, assessment: [{ ...early, preparedByKind: "ltcCenter" }], plan: [plan] },
    {
      ...records,
      plan: [{ ...plan, draftedDate: "2026-06-15" }],
      meeting: [meeting, { ...meeting, meetingId: "M2", heldDate: "2026-06-20" }],
      meetingCase: [discussed, { ...discussed, meetingCaseId: "D2", meetingId: "M2" }],
      decision: [{ ...decision, decidedDate: "2026-06-20" }],
    },
    {
      ...records,
      meetingCase: [{ ...discussed, meetingTiming: "replan" }],
      decision: [{ ...decision, decidedDate: "2026-06-02" }],
    },
  ],
  fail: [
    {
      records: { ...records, assessment: [early] },
      expect: [{ messageId: "assessmentBeforeConsent", field: "assessedDate" }],
    },
    {
      records: { ...records, plan: [{ ...plan, draftedDate: "2026-05-19" }] },
      expect: [{ messageId: "planBeforeAssessment", field: "draftedDate" }],
    },
    {
      records: { ...records, plan: [{ ...plan, draftedDate: "2026-06-11" }] },
      expect: [{ messageId: "meetingBeforeDraft", field: "meetingId" }],
    },
    {
      records: { ...records, decision: [{ ...decision, decidedDate: "2026-06-09" }] },
      expect: [{ messageId: "decisionBeforeMeeting", field: "decidedDate" }],
    },
  ],
};
