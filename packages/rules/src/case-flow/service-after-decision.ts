import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";

const service = { serviceId: "V1", caseId: "C1", componentCode: "participation", startDate: "2026-07-01" } as const;
const decision = {
  decisionId: "X1",
  caseId: "C1",
  componentCode: "participation",
  decidedDate: "2026-07-01",
  decisionResult: "approved",
} as const;

/** アウトリーチと参加支援は、市町村の支援決定の後に始める。早期支援は例外。年度内に始めた支援について見る。 */
export const serviceAfterDecision: Rule = submissionRule({
  id: "service-after-decision",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.PLAN.DECISION_BEFORE_SERVICE", "OUT.PLAN.DECISION", "PART.USERS_ONLY", "PART.INTAKE.CONFERENCE"],
  citations: [
    { document: "jisshi-yoko", section: "別添5 1(3)エ" },
    { document: "jisshi-yoko", section: "別添5 3(3)イ(ア)" },
    { document: "r8-briefing", section: "資料③" },
  ],
  title: {
    ja: "この年度のアウトリーチと参加支援は、支援決定の後に始める",
    en: "Outreach and participation support of the fiscal year start after the municipality decided",
  },
  messages: {
    notDecided: {
      text: {
        ja: "この支援を認めた支援決定がなく、早期支援でもありません。",
        en: "No decision approved this service, and it is not marked as early support.",
      },
      fix: {
        ja: "支援決定を登録してください（前年度の決定も含みます）。実際に早期支援として始めたときは、「早期支援」と理由を書いてください。どちらでもないときは、事実と違う決定や早期支援を加えないでください。",
        en: "Add the decision, also one of last fiscal year. If support had to start before it, mark it as early support and give the reason. If neither is true, add neither.",
      },
    },
    beforeDecision: {
      text: {
        ja: "支援の開始日が支援決定の日より前で、早期支援でもありません。",
        en: "The service started before it was decided, and it is not marked as early support.",
      },
      fix: {
        ja: "開始日と決定日を確かめ、書き誤りがあれば直してください。実際に早期支援として始めたときは、「早期支援」と理由を書いてください。どちらでもないときは、日付を変えず、そのまま残してください。",
        en: "Check both dates and correct a mistyped one. If support had to start early, mark it as early support and give the reason. If neither is so, leave the dates as they are.",
      },
    },
  },
  entity: "service",
  reads: {
    service: ["caseId", "decisionId", "componentCode", "startDate", "isEarlySupport"],
    decision: ["decisionId", "caseId", "componentCode", "decidedDate", "decisionResult"],
  },
  *check({ service: services, decision: decisions }, { fiscalYear }) {
    for (const row of services.all) {
      const { caseId, decisionId, componentCode, startDate, isEarlySupport } = row.value;
      if (isEarlySupport || fiscalYearOf(startDate) !== fiscalYear) continue;
      if (componentCode !== "outreach" && componentCode !== "participation") continue;
      const approved = decisions
        .where("caseId", caseId)
        .filter(({ value }) => value.componentCode === componentCode && value.decisionResult === "approved")
        .filter(({ value }) => decisionId === undefined || value.decisionId === decisionId);
      if (approved.length === 0) yield { row, messageId: "notDecided", field: "decisionId" };
      else if (!approved.some(({ value }) => value.decidedDate <= startDate))
        yield { row, messageId: "beforeDecision", field: "startDate" };
    }
  },
  examples: {
    pass: [
      { service: [service], decision: [decision] },
      { service: [{ ...service, isEarlySupport: true }], decision: [] },
      { service: [{ ...service, startDate: "2026-03-31" }], decision: [] },
    ],
    fail: [
      {
        records: { service: [service], decision: [{ ...decision, decidedDate: "2026-07-02" }] },
        expect: [{ messageId: "beforeDecision", field: "startDate" }],
      },
      {
        records: { service: [service], decision: [{ ...decision, decisionResult: "notApproved" }] },
        expect: [{ messageId: "notDecided", field: "decisionId" }],
      },
      {
        records: { service: [{ ...service, decisionId: "X2" }], decision: [decision] },
        expect: [{ messageId: "notDecided", field: "decisionId" }],
      },
    ],
  },
});
