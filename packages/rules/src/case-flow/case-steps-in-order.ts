import { type Rule, submissionRule } from "@juso/model";
import { earliestDate } from "../earliest-date.ts";
import { stepMessages } from "./step-messages.ts";

const consent = { consentId: "K1", caseId: "C1", consentStatus: "granted", consentDate: "2026-05-08" } as const;
const assessment = { assessmentId: "S1", caseId: "C1", assessedDate: "2026-05-20" };
const plan = {
  planId: "P1",
  caseId: "C1",
  planKind: "multiAgency",
  planVersion: 1,
  draftedDate: "2026-06-01",
} as const;
const meeting = { meetingId: "M1", heldDate: "2026-06-10" };
const discussed = { meetingCaseId: "D1", meetingId: "M1", caseId: "C1", planId: "P1", meetingTiming: "plan" } as const;
const decision = { decisionId: "X1", caseId: "C1", planId: "P1", decidedDate: "2026-06-10" };
const records = {
  consent: [consent],
  assessment: [assessment],
  plan: [plan],
  meeting: [meeting],
  meetingCase: [discussed],
  decision: [decision],
};

/** 同意、アセスメント、プラン案、会議、支援決定の日が前後しない。支援の開始は別の規則で見る。 */
export const caseStepsInOrder: Rule = submissionRule({
  id: "case-steps-in-order",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["MAC.LIFECYCLE.ORDER"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)イ〜キ" }],
  title: {
    ja: "同意、アセスメント、プラン案、会議、支援決定は、この順に進める",
    en: "Consent, assessment, draft plan, conference and decision follow one another",
  },
  messages: stepMessages,
  entity: "case",
  reads: {
    consent: ["caseId", "consentStatus", "consentDate"],
    assessment: ["caseId", "assessedDate"],
    plan: ["planId", "caseId", "planKind", "planVersion", "draftedDate"],
    meeting: ["meetingId", "heldDate"],
    meetingCase: ["meetingId", "planId", "meetingTiming"],
    decision: ["planId", "decidedDate"],
  },
  *check(view) {
    for (const row of view.assessment.all) {
      const given = view.consent
        .where("caseId", row.value.caseId)
        .filter(({ value }) => value.consentStatus === "granted");
      const consented = earliestDate(given.map(({ value }) => value.consentDate));
      if (consented !== undefined && row.value.assessedDate < consented)
        yield { row, messageId: "assessmentBeforeConsent", field: "assessedDate" };
    }
    for (const row of view.plan.all) {
      const { planId, caseId, planKind, planVersion, draftedDate } = row.value;
      const assessed = earliestDate(view.assessment.where("caseId", caseId).map(({ value }) => value.assessedDate));
      if (planKind === "multiAgency" && planVersion === 1 && assessed !== undefined && draftedDate < assessed)
        yield { row, messageId: "planBeforeAssessment", field: "draftedDate" };
      const discussions = view.meetingCase
        .where("planId", planId)
        .filter(({ value }) => value.meetingTiming === "plan" || value.meetingTiming === "replan")
        .map((each) => ({ row: each, held: view.meeting.where("meetingId", each.value.meetingId)[0]?.value.heldDate }));
      for (const { row: discussion, held } of discussions) {
        if (held !== undefined && held < draftedDate)
          yield { row: discussion, messageId: "meetingBeforeDraft", field: "meetingId" };
      }
      const first = earliestDate(discussions.map(({ held }) => held));
      for (const decided of view.decision.where("planId", planId)) {
        if (first !== undefined && decided.value.decidedDate < first)
          yield { row: decided, messageId: "decisionBeforeMeeting", field: "decidedDate" };
      }
    }
  },
  examples: {
    pass: [records, { ...records, consent: [], meetingCase: [] }],
    fail: [
      {
        records: { ...records, assessment: [{ ...assessment, assessedDate: "2026-05-07" }] },
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
  },
});
