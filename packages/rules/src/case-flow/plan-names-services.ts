import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";

const service = { serviceId: "V1", caseId: "C1", componentCode: "outreach", startDate: "2026-07-01" } as const;
const plan = { planId: "P1", caseId: "C1", planKind: "multiAgency", usesOutreach: true } as const;

/** アウトリーチと参加支援を使うときは、多機関協働のプランに明記する。早期支援は例外。年度内に始めた支援について見る。 */
export const planNamesServices: Rule = submissionRule({
  id: "plan-names-services",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.PLAN.EXPLICIT_OUT_PART"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)エ" }],
  title: {
    ja: "この年度に始めたアウトリーチと参加支援の利用を、多機関協働のプランに明記する",
    en: "The multi-agency plan names outreach and participation support that start in the fiscal year",
  },
  messages: {
    outreachNotNamed: {
      text: {
        ja: "アウトリーチを実施していますが、この事例の多機関協働のプランに「アウトリーチの利用」がありません。",
        en: "Outreach is given, but no multi-agency plan of the case says that it is used.",
      },
      fix: {
        ja: "プランに明記していたときは「アウトリーチの利用」を「はい」にし、していなかったときは再プランで明記してください。",
        en: "If the plan named outreach, mark its use. If it did not, name it when the plan is revised.",
      },
    },
    participationNotNamed: {
      text: {
        ja: "参加支援を実施していますが、この事例の多機関協働のプランに「参加支援の利用」がありません。",
        en: "Participation support is given, but no multi-agency plan of the case says that it is used.",
      },
      fix: {
        ja: "プランに明記していたときは「参加支援の利用」を「はい」にし、していなかったときは再プランで明記してください。",
        en: "If the plan named participation support, mark its use. If it did not, name it when the plan is revised.",
      },
    },
  },
  entity: "service",
  reads: {
    service: ["caseId", "componentCode", "startDate", "isEarlySupport"],
    plan: ["caseId", "planKind", "usesOutreach", "usesParticipation"],
  },
  *check({ service: services, plan: plans }, { fiscalYear }) {
    for (const row of services.all) {
      const { caseId, componentCode, startDate, isEarlySupport } = row.value;
      if (isEarlySupport || fiscalYearOf(startDate) !== fiscalYear) continue;
      const own = plans.where("caseId", caseId).filter(({ value }) => value.planKind === "multiAgency");
      if (componentCode === "outreach" && !own.some(({ value }) => value.usesOutreach))
        yield { row, messageId: "outreachNotNamed", field: "componentCode" };
      if (componentCode === "participation" && !own.some(({ value }) => value.usesParticipation))
        yield { row, messageId: "participationNotNamed", field: "componentCode" };
    }
  },
  examples: {
    pass: [
      { service: [service], plan: [plan] },
      { service: [{ ...service, isEarlySupport: true }], plan: [] },
      { service: [{ ...service, startDate: "2026-03-31" }], plan: [] },
    ],
    fail: [
      {
        records: { service: [service], plan: [{ ...plan, planKind: "outreach" }] },
        expect: [{ messageId: "outreachNotNamed", field: "componentCode" }],
      },
      {
        records: { service: [{ ...service, componentCode: "participation" }], plan: [plan] },
        expect: [{ messageId: "participationNotNamed", field: "componentCode" }],
      },
    ],
  },
});
