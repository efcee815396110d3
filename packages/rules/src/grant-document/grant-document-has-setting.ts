import { type Rule, submissionRule } from "@juso/model";

const setting = { fiscalYear: 2026 } as const;
const document = { grantDocumentId: "N1", fiscalYear: 2026, documentKind: "application", payer: "national" } as const;

/** 計算方法は市町村が選ぶもので、みなしで決めない。計算条件のない年度の文書は作れない。 */
export const grantDocumentHasSetting: Rule = submissionRule({
  id: "grant-document-has-setting",
  since: "0.2.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: [],
  citations: [
    { document: "social-welfare-act-order", section: "第26条" },
    { document: "juso", section: "交付金の計算条件" },
  ],
  title: {
    ja: "交付金の文書を作る年度には、交付金の計算条件を書く",
    en: "A year with grant documents has its grant setting",
  },
  messages: {
    absent: {
      text: {
        ja: "{fiscalYear}年度の交付金の文書の行がありますが、交付金の計算条件がないため、文書を作れません。",
        en: "There are grant documents for fiscal {fiscalYear}, but no grant setting, so they cannot be made.",
      },
      fix: {
        ja: "費用の求め方、収入の控除の仕方などを選び、「交付金の計算条件」にこの年度の1行を書いてください。",
        en: "Choose the methods (cost base, deduction of income and others) and add one row for the year to the grant settings.",
      },
    },
  },
  entity: "grantDocument",
  reads: { grantSetting: ["fiscalYear"], grantDocument: ["fiscalYear"] },
  mayBeAbsent: ["grantSetting"],
  *check({ grantSetting, grantDocument }, { fiscalYear }) {
    const [row] = grantDocument.where("fiscalYear", fiscalYear);
    if (row && grantSetting.where("fiscalYear", fiscalYear).length === 0)
      yield { row, messageId: "absent", data: { fiscalYear } };
  },
  examples: {
    pass: [
      { grantSetting: [setting], grantDocument: [document] },
      { grantSetting: [], grantDocument: [{ ...document, fiscalYear: 2025 }] },
    ],
    fail: [
      { records: { grantSetting: [], grantDocument: [document] }, expect: [{ messageId: "absent" }] },
      {
        records: { grantSetting: [{ fiscalYear: 2025 }], grantDocument: [document] },
        expect: [{ messageId: "absent" }],
      },
    ],
  },
});
