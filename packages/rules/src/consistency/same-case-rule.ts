import { type AnySubmissionRule, submissionRule } from "@juso/model";

/** A table whose rows name both a case and a plan. */
export interface CaseAndPlan {
  readonly id: string;
  readonly entity: "service" | "decision" | "meetingCase" | "evaluation";
  readonly requirements: readonly string[];
  readonly citation: string;
  readonly ja: string;
  readonly en: string;
}

/** What the rule reads: plans and the table itself. The type names every such table; at run time only its own is there. */
interface ReadsOfBoth extends Record<CaseAndPlan["entity"], readonly ["caseId", "planId"]> {
  readonly plan: readonly ["planId", "caseId"];
}

/** The rule that the plan which a row names is one of the case that it names. A plan that is not in the data is left alone. */
export function sameCaseRule({ id, entity, requirements, citation, ja, en }: CaseAndPlan): AnySubmissionRule {
  const plan = { planId: "P1", caseId: "C1" };
  return submissionRule({
    id,
    since: "0.2.0",
    severity: "warning",
    blocking: false,
    whoFixes: "operator",
    requirements,
    citations: [{ document: requirements.length > 0 ? "jisshi-yoko" : "juso", section: citation }],
    title: { ja: `${ja}のプランは、同じケースのものである`, en: `The plan of ${en} is one of the same case` },
    messages: {
      otherCase: {
        text: {
          ja: "書かれているプランは、別のケースのプランです。",
          en: "The plan that is named belongs to another case.",
        },
        fix: {
          ja: "ケースIDとプランIDを確かめ、書き誤った方を直してください。",
          en: "Check the case id and the plan id, and correct the one that was mistyped.",
        },
      },
    },
    entity,
    reads: { plan: ["planId", "caseId"], [entity]: ["caseId", "planId"] } as unknown as ReadsOfBoth,
    *check(view) {
      for (const row of view[entity].all) {
        const { caseId, planId } = row.value;
        if (planId === undefined) continue;
        const named = view.plan.where("planId", planId)[0]?.value;
        if (named !== undefined && named.caseId !== caseId) yield { row, messageId: "otherCase", field: "planId" };
      }
    },
    examples: {
      pass: [
        { plan: [plan], [entity]: [{ caseId: "C1", planId: "P1" }] },
        { plan: [plan], [entity]: [{ caseId: "C2", planId: "P9" }] },
      ],
      fail: [
        {
          records: { plan: [plan], [entity]: [{ caseId: "C2", planId: "P1" }] },
          expect: [{ messageId: "otherCase", field: "planId" }],
        },
      ],
    },
  });
}
