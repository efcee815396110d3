import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";
import { requiredMatterMessages } from "./required-matter-messages.ts";

const plan = {
  planId: "P1",
  planKind: "multiAgency",
  adoptedDate: "2026-06-10",
  personsIntention: "意向",
  issuesToSolve: "課題",
  integrationMeasures: "方策",
} as const;
const goal = { planGoalId: "G1", planId: "P1", dueDate: "2026-12-31" } as const;

const matters = [
  ["personsIntention", "noIntention"],
  ["issuesToSolve", "noIssues"],
  ["integrationMeasures", "noMeasures"],
] as const;

/** 施行規則34条の7が定める支援計画の事項：生活に対する意向、解決すべき課題、目標の達成時期、一体的に提供するための方策。役割と方針は別の規則で見る。 */
export const planStatesRequiredMatters: Rule = submissionRule({
  id: "plan-states-required-matters",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.PLAN.CONTENT"],
  citations: [
    { document: "social-welfare-act-rules", section: "第34条の7" },
    { document: "jisshi-yoko", section: "別添5 1(3)エ" },
  ],
  title: {
    ja: "この年度に決定した多機関協働のプランは、施行規則34条の7の事項を定める",
    en: "A multi-agency plan adopted in the fiscal year states what Article 34-7 of the Rules requires",
  },
  messages: requiredMatterMessages,
  entity: "plan",
  reads: {
    plan: ["planId", "planKind", "adoptedDate", "personsIntention", "issuesToSolve", "integrationMeasures"],
    planGoal: ["planId", "dueDate"],
  },
  *check({ plan: plans, planGoal }, { fiscalYear }) {
    for (const row of plans.where("planKind", "multiAgency")) {
      const { planId, adoptedDate } = row.value;
      if (adoptedDate === undefined || fiscalYearOf(adoptedDate) !== fiscalYear) continue;
      for (const [field, messageId] of matters) if (!row.value[field]) yield { row, messageId, field };
      const goals = planGoal.where("planId", planId);
      if (goals.length > 0 && goals.every(({ value }) => value.dueDate === undefined))
        yield { row, messageId: "noDueDate", field: "planId" };
    }
  },
  examples: {
    pass: [
      { plan: [plan], planGoal: [goal] },
      { plan: [{ planId: "P1", planKind: "outreach", adoptedDate: "2026-06-10" }], planGoal: [] },
    ],
    fail: [
      {
        records: {
          plan: [{ planId: "P1", planKind: "multiAgency", adoptedDate: "2026-06-10" }],
          planGoal: [{ planGoalId: "G1", planId: "P1" }],
        },
        expect: [
          { messageId: "noIntention", field: "personsIntention" },
          { messageId: "noIssues", field: "issuesToSolve" },
          { messageId: "noMeasures", field: "integrationMeasures" },
          { messageId: "noDueDate", field: "planId" },
        ],
      },
    ],
  },
});
