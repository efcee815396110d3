import { type Rule, recordRule } from "@juso/model";

const evaluation = {
  communityEvaluationId: "W1",
  fiscalYear: 2026,
  targetDescription: "居場所の利用者数",
  targetValue: 500,
  unitName: "人",
} as const;

/** 生活困窮者支援等のための地域づくり事業は、第三者が参画する検証の場を設けるなどして評価する。「など」なので、警告にとどめる。 */
export const communityEvaluationHasThirdParty: Rule = recordRule({
  id: "community-evaluation-has-third-party",
  since: "0.1.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "waived",
  requirements: ["COMM.POOR.EVAL.PANEL"],
  citations: [{ document: "jisshi-yoko", section: "別記2の5 4" }],
  title: {
    ja: "困窮者支援等のための地域づくり事業は、第三者を入れて評価する",
    en: "The community programme for people in need is evaluated with third parties",
  },
  messages: {
    noThirdParty: {
      text: {
        ja: "評価を行った日がありますが、「第三者の参加」が「はい」になっていません。",
        en: "The evaluation took place, but no third party is recorded as having taken part.",
      },
      fix: {
        ja: "有識者などの第三者が参画したかを確かめて書いてください。参画していないときは、次の評価に第三者を入れるか、ほかの方法で客観的に評価したことを「評価の内容」に書いてください。",
        en: "Check whether experts or other third parties took part. If not, include them in the next evaluation, or say in its content how it was made objective.",
      },
    },
  },
  entity: "communityEvaluation",
  *check({ evaluatedDate, hasThirdParty }) {
    if (evaluatedDate !== undefined && hasThirdParty !== true)
      yield { messageId: "noThirdParty", field: "hasThirdParty" };
  },
  examples: {
    pass: [evaluation, { ...evaluation, evaluatedDate: "2027-03-10", hasThirdParty: true }],
    fail: [
      {
        record: { ...evaluation, evaluatedDate: "2027-03-10", hasThirdParty: false },
        expect: [{ messageId: "noThirdParty", field: "hasThirdParty" }],
      },
    ],
  },
});
