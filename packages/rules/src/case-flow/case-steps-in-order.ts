import { type Rule, submissionRule } from "@juso/model";
import { earliestDate } from "../earliest-date.ts";
import { isInSupportMeeting } from "../support-meeting.ts";
import { stepExamples } from "./step-examples.ts";
import { stepMessages } from "./step-messages.ts";

/**
 * 同意、アセスメント、プラン案、会議、支援決定の日が前後しない。支援の開始は別の規則で見る。
 * 支援会議で扱った事例や申込票によらない事例は、同意より先にアセスメントをすることがある。
 * 会議は、差し戻して直したプラン案もあるので、プラン案ごとに最後のものを見る。
 */
export const caseStepsInOrder: Rule = submissionRule({
  id: "case-steps-in-order",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.LIFECYCLE.ORDER"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)イ〜キ" }],
  title: {
    ja: "同意、アセスメント、プラン案、会議、支援決定は、この順に進める",
    en: "Consent, assessment, draft plan, conference and decision follow one another",
  },
  messages: stepMessages,
  entity: "case",
  reads: {
    case: ["caseId", "noApplicationReason"],
    consent: ["caseId", "consentStatus", "consentDate", "exceptionReason"],
    assessment: ["caseId", "assessedDate", "preparedByKind"],
    plan: ["planId", "caseId", "planKind", "planVersion", "draftedDate"],
    meeting: ["meetingId", "meetingKind", "heldDate"],
    meetingCase: ["meetingId", "caseId", "planId", "meetingTiming"],
    decision: ["planId", "decidedDate"],
  },
  *check(view) {
    for (const row of view.assessment.all) {
      const { caseId, assessedDate, preparedByKind = "multiAgencyOperator" } = row.value;
      // What the referring agency assessed for its own support is older than the application.
      if (preparedByKind !== "multiAgencyOperator" && preparedByKind !== "municipality") continue;
      const consents = view.consent.where("caseId", caseId).map(({ value }) => value);
      const given = consents.filter(
        ({ consentStatus }) => consentStatus === "granted" || consentStatus === "withdrawn",
      );
      const consented = earliestDate(given.map(({ consentDate }) => consentDate));
      if (consented === undefined || assessedDate >= consented) continue;
      const isExcused =
        consents.some(({ exceptionReason }) => exceptionReason) ||
        view.case.where("caseId", caseId).some(({ value }) => value.noApplicationReason) ||
        isInSupportMeeting(view.meeting, view.meetingCase, caseId, assessedDate);
      if (!isExcused) yield { row, messageId: "assessmentBeforeConsent", field: "assessedDate" };
    }
    for (const row of view.plan.all) {
      const { planId, caseId, planKind, planVersion, draftedDate } = row.value;
      const assessed = earliestDate(view.assessment.where("caseId", caseId).map(({ value }) => value.assessedDate));
      if (planKind === "multiAgency" && planVersion === 1 && assessed !== undefined && draftedDate < assessed)
        yield { row, messageId: "planBeforeAssessment", field: "draftedDate" };
      // A re-planning meeting may name the plan that it replaces; that plan was decided long before.
      const timing = planVersion === 1 ? "plan" : "replan";
      const discussions = view.meetingCase
        .where("planId", planId)
        .filter(({ value }) => value.meetingTiming === timing)
        .map((each) => ({ row: each, held: view.meeting.where("meetingId", each.value.meetingId)[0]?.value.heldDate }))
        .sort((a, b) => (a.held ?? "").localeCompare(b.held ?? ""));
      const last = discussions.at(-1);
      if (last?.held !== undefined && last.held < draftedDate)
        yield { row: last.row, messageId: "meetingBeforeDraft", field: "meetingId" };
      const first = earliestDate(discussions.map(({ held }) => held));
      for (const decided of view.decision.where("planId", planId)) {
        if (first !== undefined && decided.value.decidedDate < first)
          yield { row: decided, messageId: "decisionBeforeMeeting", field: "decidedDate" };
      }
    }
  },
  examples: stepExamples,
});
