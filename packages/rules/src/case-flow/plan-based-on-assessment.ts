import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";

const plan = {
  planId: "P1",
  caseId: "C1",
  planKind: "multiAgency",
  planVersion: 1,
  adoptedDate: "2026-06-10",
} as const;
const assessment = { assessmentId: "S1", caseId: "C1", assessedDate: "2026-05-20" };

/** プランは、アセスメントの結果を踏まえて作る。年度内に決定したプランについて見る。アウトリーチのプランには、この定めがない。 */
export const planBasedOnAssessment: Rule = submissionRule({
  id: "plan-based-on-assessment",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.ASSESS.SHEET", "PART.PLAN.TIMING"],
  citations: [
    { document: "jisshi-yoko", section: "別添5 1(3)ウ" },
    { document: "jisshi-yoko", section: "別添5 3(3)イ(イ)" },
  ],
  title: {
    ja: "この年度に決定したプランは、アセスメントを踏まえて作る",
    en: "A plan adopted in the fiscal year rests on an assessment",
  },
  messages: {
    noAssessment: {
      text: {
        ja: "決定したプランの事例に、決定日までのアセスメントがありません。",
        en: "The plan was adopted, but the case was not assessed by that date.",
      },
      fix: {
        ja: "アセスメント（前年度のものも含みます）を登録し、アセスメント日とプランの決定日を確かめてください。決定日までにアセスメントをしていなかったときは、日付を変えず、そのまま残してください。",
        en: "Add the assessment, also one of last fiscal year, and check its date and that of the plan. If there was no assessment by then, change no date.",
      },
    },
  },
  entity: "plan",
  reads: { plan: ["caseId", "planKind", "planVersion", "adoptedDate"], assessment: ["caseId", "assessedDate"] },
  *check({ plan: plans, assessment: assessments }, { fiscalYear }) {
    for (const row of plans.all) {
      const { caseId, planKind, planVersion, adoptedDate } = row.value;
      // The assessment behind a later version may lie in an earlier fiscal year.
      if (planKind === "outreach" || planVersion > 1) continue;
      if (adoptedDate === undefined || fiscalYearOf(adoptedDate) !== fiscalYear) continue;
      if (!assessments.where("caseId", caseId).some(({ value }) => value.assessedDate <= adoptedDate))
        yield { row, messageId: "noAssessment", field: "adoptedDate" };
    }
  },
  examples: {
    pass: [
      { plan: [plan], assessment: [assessment] },
      { plan: [{ planId: "P1", caseId: "C1", planKind: "multiAgency", planVersion: 1 }], assessment: [] },
      { plan: [{ ...plan, planKind: "outreach" }], assessment: [] },
      { plan: [{ ...plan, planVersion: 2 }], assessment: [] },
    ],
    fail: [
      {
        records: { plan: [plan], assessment: [{ ...assessment, assessedDate: "2026-06-11" }] },
        expect: [{ messageId: "noAssessment", field: "adoptedDate" }],
      },
    ],
  },
});
