import { type Rule, submissionRule } from "@juso/model";
import { budgetStages } from "../budget/budget-stages.ts";
import { calculationEntities, calculationReads, calculationRecords } from "../grant/calculation-reads.ts";

const application = { grantDocumentId: "N1", fiscalYear: 2026, documentKind: "application" } as const;
const cost = { costLineId: "B1", fiscalYear: 2026, componentCode: "ccsLtc", fundingSource: "juso" } as const;

/** 交付金の計算が「提出できない」とする額は、文書にしない。juso export が断る理由を、検証でも述べる。 */
export const grantDocumentAmountsMayBeFiled: Rule = submissionRule({
  id: "grant-document-amounts-may-be-filed",
  since: "0.2.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "juso", section: "交付金の計算の注意（提出できないもの）" }],
  title: {
    ja: "申請書と報告書の額は、交付金の計算で提出できるものとする",
    en: "The amounts of applications and reports are ones that the calculation lets through",
  },
  messages: {
    refused: {
      text: {
        ja: "交付金の計算により、このままでは提出できません。{reason}",
        en: "By the calculation of the grant this must not be submitted as it is. {reasonEn}",
      },
      fix: {
        ja: "経費、収入、基準年度の費用、基準額の入力を確かめて直してください。計算の内訳は juso grant calculate で見られます。",
        en: "Check the costs, the income, the costs of the base year and the base amounts. juso grant calculate shows how they are computed.",
      },
    },
  },
  entity: "grantDocument",
  reads: calculationReads,
  mayBeAbsent: calculationEntities.filter((entity) => entity !== "grantDocument"),
  *check(view, { calculationObstacles, fiscalYear }) {
    const documents = view.grantDocument.where("fiscalYear", fiscalYear);
    for (const { calculation, kinds } of budgetStages) {
      const row = documents.find(({ value }) => kinds.includes(value.documentKind));
      if (row === undefined) continue;
      for (const { en, ja } of calculationObstacles?.(calculationRecords(view), calculation) ?? [])
        yield { row, messageId: "refused", field: "documentKind", values: { reason: ja, reasonEn: en } };
    }
  },
  examples: {
    pass: [
      { grantDocument: [application], costLine: [{ ...cost, plannedYen: 1_000_000 }] },
      { grantDocument: [], costLine: [{ ...cost, plannedYen: -1 }] },
      { grantDocument: [application], costLine: [{ ...cost, plannedYen: 1, actualYen: -1 }] },
    ],
    fail: [
      {
        records: { grantDocument: [application], costLine: [{ ...cost, plannedYen: -1 }] },
        expect: [{ messageId: "refused", field: "documentKind" }],
      },
    ],
  },
});
