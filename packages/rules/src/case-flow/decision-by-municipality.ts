import { type Rule, recordRule } from "@juso/model";

const decision = {
  decisionId: "X1",
  caseId: "C1",
  planId: "P1",
  componentCode: "outreach",
  decidedDate: "2026-07-01",
  decidedByKind: "municipality",
  decisionResult: "approved",
} as const;

/** アウトリーチと参加支援の利用は、プランに基づき市町村が決定する。 */
export const decisionByMunicipality: Rule = recordRule({
  id: "decision-by-municipality",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: ["CONF.DECISION.MUNI"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)キ(ア)" }],
  title: {
    ja: "アウトリーチと参加支援の利用は、市町村が決定する",
    en: "The municipality decides on outreach and participation support",
  },
  messages: {
    otherBody: {
      text: {
        ja: "支援決定をした者が市町村ではありません。アウトリーチと参加支援の利用は市町村が決定します。",
        en: "The decision was not made by the municipality, which decides on outreach and participation support.",
      },
      fix: {
        ja: "決定した者を確かめてください。直営の事業者や福祉事務所として市町村が決定したときは「市町村」を選んでください。委託先が決定していたときは、この行は直さずに残し、市町村が決定したときに、その決定の行を加えてください。",
        en: "Check who decided. If the municipality did, as operator or through its welfare office, choose the municipality. If a contractor did, leave this row, and add the decision of the municipality when it is made.",
      },
    },
  },
  entity: "decision",
  *check({ componentCode, decidedByKind }) {
    const isDecidable = componentCode === "outreach" || componentCode === "participation";
    if (isDecidable && decidedByKind !== "municipality") yield { messageId: "otherBody", field: "decidedByKind" };
  },
  examples: {
    pass: [decision, { ...decision, componentCode: "multiAgency", decidedByKind: "multiAgencyOperator" }],
    fail: [
      {
        record: { ...decision, decidedByKind: "outreachOperator" },
        expect: [{ messageId: "otherBody", field: "decidedByKind" }],
      },
    ],
  },
});
