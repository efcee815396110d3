import { type Rule, submissionRule } from "@juso/model";

const plan = { planId: "P2", caseId: "C1", planKind: "multiAgency", draftedDate: "2026-09-11" } as const;
const closure = {
  caseId: "C1",
  componentCode: "multiAgency",
  closureKind: "closed",
  closedDate: "2026-09-10",
} as const;

/** 終結した後に再び整理が必要になったときは、支援を再開する。終結した事例のまま、多機関協働のプランを作らない。 */
export const planDraftedBeforeClosure: Rule = submissionRule({
  id: "plan-drafted-before-closure",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.REOPEN"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)カ" }],
  title: {
    ja: "多機関協働のプランは、終結の日までに作ったものである",
    en: "A multi-agency plan was drafted by the day the case was closed",
  },
  messages: {
    afterClosure: {
      text: {
        ja: "このプランの作成日は、同じ事例の多機関協働が終結した日より後です。",
        en: "This plan was drafted after multi-agency collaboration was closed for the same case.",
      },
      fix: {
        ja: "支援を再び始めたときは、再開した事例（再開前のケースIDと再開日）を記録し、その事例のプランにしてください。日付の書き誤りのときは直してください。再開せずにプランを作ったときは、日付を変えず、そのまま残してください。",
        en: "If support began again, record the reopened case with its previous case id and date, and let the plan be one of that case. Correct a mistyped date. If there was a plan without reopening, leave the dates as they are.",
      },
    },
  },
  entity: "plan",
  reads: {
    plan: ["caseId", "planKind", "draftedDate"],
    closure: ["caseId", "componentCode", "closureKind", "closedDate"],
  },
  *check({ plan: plans, closure: closures }) {
    for (const row of plans.where("planKind", "multiAgency")) {
      const { caseId, draftedDate } = row.value;
      const isAfter = closures
        .where("caseId", caseId)
        .some(
          ({ value }) =>
            value.componentCode === "multiAgency" && value.closureKind === "closed" && value.closedDate < draftedDate,
        );
      if (isAfter) yield { row, messageId: "afterClosure", field: "draftedDate" };
    }
  },
  examples: {
    pass: [
      { plan: [{ ...plan, draftedDate: "2026-09-10" }], closure: [closure] },
      { plan: [plan], closure: [{ ...closure, closureKind: "suspended" }] },
      { plan: [plan], closure: [{ ...closure, componentCode: "outreach" }] },
      { plan: [{ ...plan, planKind: "participation" }], closure: [closure] },
    ],
    fail: [
      { records: { plan: [plan], closure: [closure] }, expect: [{ messageId: "afterClosure", field: "draftedDate" }] },
    ],
  },
});
