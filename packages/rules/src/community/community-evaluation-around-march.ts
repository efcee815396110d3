import { type CommunityEvaluation, type Rule, recordRule } from "@juso/model";

/** 「概ね3月」とみなす期間。実施要綱に幅の定めはなく、この標準の提案（未確認）。年度の翌年の月日。 */
const season = { from: "02-01", to: "04-30" } as const;

const evaluation: CommunityEvaluation = {
  communityEvaluationId: "W1",
  fiscalYear: 2026,
  targetDescription: "居場所の利用者数",
  targetValue: 500,
  unitName: "人",
};
const outOfSeason = [{ messageId: "outOfSeason", field: "evaluatedDate" }] as const;

/** 生活困窮者支援等のための地域づくり事業は、補助を受けた年度の概ね3月に評価する。「概ね」なので、警告にとどめる。 */
export const communityEvaluationAroundMarch: Rule = recordRule({
  id: "community-evaluation-around-march",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "waived",
  requirements: ["COMM.POOR.EVAL.PANEL"],
  citations: [{ document: "jisshi-yoko", section: "別記2の5 4" }],
  title: {
    ja: "困窮者支援等のための地域づくり事業は、年度の概ね3月に評価する",
    en: "The community programme for people in need is evaluated around March of the fiscal year",
  },
  messages: {
    outOfSeason: {
      text: {
        ja: "評価を行った日が、{fiscalYear}年度の「概ね3月」（{from}から{to}まで）ではありません。",
        en: "The evaluation was not held around March of fiscal year {fiscalYear} (from {from} to {to}).",
      },
      fix: {
        ja: "年度と評価を行った日を確かめ、書き誤りがあれば直してください。実際にその日に評価したときは、日付を変えず、そのまま残してください。期間は、実施要綱に定めのない、この標準の目安（未確認）です。",
        en: "Check the fiscal year and the date, and correct a mistyped one. If it was held on that day, leave the date as it is. The period is a proposal of this standard; the guideline sets none.",
      },
    },
  },
  entity: "communityEvaluation",
  *check({ fiscalYear, evaluatedDate }) {
    if (evaluatedDate === undefined) return;
    const [from, to] = [`${fiscalYear + 1}-${season.from}`, `${fiscalYear + 1}-${season.to}`];
    if (evaluatedDate < from || evaluatedDate > to)
      yield { messageId: "outOfSeason", field: "evaluatedDate", data: { fiscalYear, from, to } };
  },
  examples: {
    pass: [evaluation, { ...evaluation, evaluatedDate: "2027-02-01" }, { ...evaluation, evaluatedDate: "2027-04-30" }],
    fail: [
      { record: { ...evaluation, evaluatedDate: "2026-08-10" }, expect: outOfSeason },
      { record: { ...evaluation, evaluatedDate: "2026-03-10" }, expect: outOfSeason },
    ],
  },
});
