import { type Rule, submissionRule } from "@juso/model";

const report = { grantDocumentId: "N1", fiscalYear: 2026, documentKind: "report" } as const;
const component = { componentCode: "commPoor", fiscalYear: 2026, isImplemented: true } as const;
const evaluation = { communityEvaluationId: "W1", fiscalYear: 2026, evaluatedDate: "2027-03-10" };

/** 生活困窮者支援等のための地域づくり事業の評価は、実績報告の際に報告する。 */
export const communityEvaluationReported: Rule = submissionRule({
  id: "community-evaluation-reported",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["COMM.POOR.EVAL.REPORT"],
  citations: [{ document: "jisshi-yoko", section: "別記2の5 4" }],
  title: {
    ja: "困窮者支援等のための地域づくり事業の評価を、実績報告に添える",
    en: "The evaluation of the community programme goes with the performance report",
  },
  messages: {
    notReported: {
      text: {
        ja: "実績報告書がありますが、困窮者支援等のための地域づくり事業の評価（評価を行った日）がありません。",
        en: "There is a performance report, but no evaluation of the community programme for people in need.",
      },
      fix: {
        ja: "「困窮地域づくりの事業評価」に、この年度の評価と評価を行った日を書いてください。まだ評価していないときは、評価してから書いてください。",
        en: "Add the evaluation of this fiscal year and its date. If there was none yet, make it first.",
      },
    },
  },
  entity: "component",
  reads: {
    grantDocument: ["fiscalYear", "documentKind"],
    component: ["componentCode", "fiscalYear", "isImplemented"],
    communityEvaluation: ["fiscalYear", "evaluatedDate"],
  },
  *check({ grantDocument, component: components, communityEvaluation }, { fiscalYear }) {
    const isReport = grantDocument.where("documentKind", "report").some(({ value }) => value.fiscalYear === fiscalYear);
    const own = communityEvaluation.where("fiscalYear", fiscalYear);
    if (!isReport || own.some(({ value }) => value.evaluatedDate !== undefined)) return;
    for (const row of components.where("componentCode", "commPoor")) {
      if (row.value.fiscalYear === fiscalYear && row.value.isImplemented)
        yield { row, messageId: "notReported", field: "componentCode" };
    }
  },
  examples: {
    pass: [
      { grantDocument: [report], component: [component], communityEvaluation: [evaluation] },
      { grantDocument: [{ ...report, documentKind: "application" }], component: [component], communityEvaluation: [] },
    ],
    fail: [
      {
        records: { grantDocument: [report], component: [component], communityEvaluation: [{ fiscalYear: 2026 }] },
        expect: [{ messageId: "notReported", field: "componentCode" }],
      },
    ],
  },
});
