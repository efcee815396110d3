import { type Rule, submissionRule } from "@juso/model";

const town = { municipalityCode: "992011", programmeStartFiscalYear: 2023 } as const;
const document = { grantDocumentId: "N1", fiscalYear: 2026, documentKind: "application", payer: "national" } as const;

/** 事業開始年度は、基準年度（令26条1項：前々年度）と、5年経過の判定に使う。 */
export const municipalityProgrammeStartYearGiven: Rule = submissionRule({
  id: "municipality-programme-start-year-given",
  since: "0.2.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "social-welfare-act-order", section: "第26条第1項" }],
  title: {
    ja: "交付金の文書を作る市町村には、事業開始年度を書く",
    en: "A municipality with grant documents gives the fiscal year in which the programme started",
  },
  messages: {
    blank: {
      text: {
        ja: "交付金の文書の行がありますが、「事業開始年度」が空欄です。基準年度と5年経過の判定に使うため、交付金を計算できません。",
        en: "There are grant documents, but the fiscal year in which the programme started is blank. The base year and the five-year test need it, so nothing can be computed.",
      },
      fix: {
        ja: "重層的支援体制整備事業を開始した年度を、西暦で書いてください。移行準備事業の年度は含めません。",
        en: "Enter the fiscal year in which the programme itself started. Years of preparation do not count.",
      },
    },
  },
  entity: "municipality",
  reads: { municipality: ["programmeStartFiscalYear"], grantDocument: ["fiscalYear"] },
  *check({ municipality, grantDocument }, { fiscalYear }) {
    if (grantDocument.where("fiscalYear", fiscalYear).length === 0) return;
    const [row] = municipality.all;
    if (row && municipality.all.every(({ value }) => value.programmeStartFiscalYear === undefined))
      yield { row, messageId: "blank", field: "programmeStartFiscalYear" };
  },
  examples: {
    pass: [
      { municipality: [town], grantDocument: [document] },
      { municipality: [{ municipalityCode: "992011" }], grantDocument: [{ ...document, fiscalYear: 2025 }] },
    ],
    fail: [
      {
        records: { municipality: [{ municipalityCode: "992011" }], grantDocument: [document] },
        expect: [{ messageId: "blank", field: "programmeStartFiscalYear" }],
      },
    ],
  },
});
