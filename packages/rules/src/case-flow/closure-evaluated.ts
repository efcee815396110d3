import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";

const closure = { closureId: "E1", caseId: "C1", closureKind: "closed", closedDate: "2026-09-10" } as const;
const plan = { planId: "P1", caseId: "C1", adoptedDate: "2026-06-10" };
const evaluation = { evaluationId: "U1", caseId: "C1", evaluatedDate: "2026-09-10" };

/** 支援の終結を判断するときは、プランの経過と成果を評価する。プランのある事例の、年度内の終結について見る。 */
export const closureEvaluated: Rule = submissionRule({
  id: "closure-evaluated",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["CONF.ROLE.B_INCLUDES_OUT_PART"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)キ(イ)B" }],
  title: {
    ja: "この年度に支援を終結する前に、プランを評価する",
    en: "The plan is evaluated before the support is closed in the fiscal year",
  },
  messages: {
    notEvaluated: {
      text: {
        ja: "終結した事例に、終結の日までに行ったプランの評価がありません。",
        en: "The case was closed, but no plan of it was evaluated by that date.",
      },
      fix: {
        ja: "行った評価（前年度のものも含みます）を登録し、評価日を確かめてください。終結までに評価していなかったときは、評価日を変えず、これから評価した日で記録してください。",
        en: "Add the evaluation that was made, also one of last fiscal year, and check its date. If the plan was not evaluated by then, change no date: evaluate it now, and record the day on which that was done.",
      },
    },
  },
  entity: "closure",
  reads: {
    closure: ["caseId", "closureKind", "closedDate"],
    plan: ["caseId", "adoptedDate"],
    evaluation: ["caseId", "evaluatedDate"],
  },
  *check({ closure: closures, plan: plans, evaluation: evaluations }, { fiscalYear }) {
    for (const row of closures.where("closureKind", "closed")) {
      const { caseId, closedDate } = row.value;
      if (fiscalYearOf(closedDate) !== fiscalYear) continue;
      if (!plans.where("caseId", caseId).some(({ value }) => value.adoptedDate !== undefined)) continue;
      const own = evaluations.where("caseId", caseId);
      if (!own.some(({ value }) => value.evaluatedDate <= closedDate))
        yield { row, messageId: "notEvaluated", field: "closedDate" };
    }
  },
  examples: {
    pass: [
      { closure: [closure], plan: [plan], evaluation: [evaluation] },
      { closure: [closure], plan: [], evaluation: [] },
      { closure: [{ ...closure, closureKind: "suspended" }], plan: [plan], evaluation: [] },
    ],
    fail: [
      {
        records: { closure: [closure], plan: [plan], evaluation: [{ ...evaluation, evaluatedDate: "2026-09-11" }] },
        expect: [{ messageId: "notEvaluated", field: "closedDate" }],
      },
    ],
  },
});
