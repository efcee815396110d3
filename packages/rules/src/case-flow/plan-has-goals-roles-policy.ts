import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";

const plan = { planId: "P1", planKind: "multiAgency", adoptedDate: "2026-06-10", supportPolicy: "方針" } as const;
const goal = { planGoalId: "G1", planId: "P1" };
const role = { planRoleId: "L1", planId: "P1" };

/** 多機関協働と参加支援のプランには目標と役割分担があり、多機関協働のプランには支援の方向性（支援方針）もある。年度内に決定したプランについて見る。 */
export const planHasGoalsRolesPolicy: Rule = submissionRule({
  id: "plan-has-goals-roles-policy",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.PLAN.CONTENT", "PART.PLAN.CONTENT"],
  citations: [
    { document: "jisshi-yoko", section: "別添5 1(3)エ" },
    { document: "jisshi-yoko", section: "別添5 3(3)イ(イ)" },
    { document: "social-welfare-act-rules", section: "第34条の7" },
  ],
  title: {
    ja: "この年度に決定したプランは、目標、役割分担、支援の方向性を整理する",
    en: "A plan adopted in the fiscal year states goals, the division of roles and the direction of support",
  },
  messages: {
    noGoal: {
      text: { ja: "決定したプランに目標がありません。", en: "The adopted plan has no goal." },
      fix: {
        ja: "プランにある目標を「プランの目標」に書いてください。定めずに決定したときは、後から書き加えず、次の再プランで定めてください。",
        en: "Record the goals of the plan. If the plan was adopted without it, do not add it afterwards: settle it when the plan is revised.",
      },
    },
    noRole: {
      text: { ja: "決定したプランに役割分担がありません。", en: "The adopted plan does not divide any roles." },
      fix: {
        ja: "プランにある機関と役割を「プランの役割分担」に書いてください。定めずに決定したときは、後から書き加えず、次の再プランで定めてください。",
        en: "Record the agencies of the plan and their tasks. If the plan was adopted without it, do not add it afterwards: settle it when the plan is revised.",
      },
    },
    noPolicy: {
      text: {
        ja: "決定した多機関協働のプランの「支援方針」が空欄です。",
        en: "The adopted multi-agency plan has no support policy.",
      },
      fix: {
        ja: "プランにある支援の方向性を書いてください。定めずに決定したときは、後から書き加えず、次の再プランで定めてください。",
        en: "Record the direction of the support that the plan takes. If the plan was adopted without it, do not add it afterwards: settle it when the plan is revised.",
      },
    },
  },
  entity: "plan",
  reads: {
    plan: ["planId", "planKind", "adoptedDate", "supportPolicy"],
    planGoal: ["planId"],
    planRole: ["planId"],
  },
  *check({ plan: plans, planGoal, planRole }, { fiscalYear }) {
    for (const row of plans.all) {
      const { planId, planKind, adoptedDate, supportPolicy } = row.value;
      if (planKind === "outreach" || adoptedDate === undefined || fiscalYearOf(adoptedDate) !== fiscalYear) continue;
      if (planGoal.where("planId", planId).length === 0) yield { row, messageId: "noGoal", field: "planId" };
      if (planRole.where("planId", planId).length === 0) yield { row, messageId: "noRole", field: "planId" };
      if (planKind === "multiAgency" && !supportPolicy) yield { row, messageId: "noPolicy", field: "supportPolicy" };
    }
  },
  examples: {
    pass: [
      { plan: [plan], planGoal: [goal], planRole: [role] },
      { plan: [{ planId: "P1", planKind: "multiAgency" }], planGoal: [], planRole: [] },
      { plan: [{ ...plan, planKind: "outreach" }], planGoal: [], planRole: [] },
      { plan: [{ ...plan, adoptedDate: "2026-03-31" }], planGoal: [], planRole: [] },
    ],
    fail: [
      {
        records: { plan: [{ ...plan, supportPolicy: "" }], planGoal: [], planRole: [] },
        expect: [
          { messageId: "noGoal", field: "planId" },
          { messageId: "noRole", field: "planId" },
          { messageId: "noPolicy", field: "supportPolicy" },
        ],
      },
    ],
  },
});
