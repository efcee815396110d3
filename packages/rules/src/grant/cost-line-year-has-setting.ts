import { type Rule, submissionRule } from "@juso/model";
import { isCharged } from "./charged-costs.ts";

const setting = { fiscalYear: 2026 } as const;
const cost = { costLineId: "B1", fiscalYear: 2026, fundingSource: "juso" } as const;

/** 経費だけを出す提出物もあるので、計算条件の表がないときは「確認していない」とし、文書を作る年度は別の規則で見る。 */
export const costLineYearHasSetting: Rule = submissionRule({
  id: "cost-line-year-has-setting",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [
    { document: "social-welfare-act-order", section: "第26条" },
    { document: "juso", section: "交付金の計算条件" },
  ],
  title: {
    ja: "この交付金の経費がある年度には、交付金の計算条件を書く",
    en: "A year with costs charged to this grant has its grant setting",
  },
  messages: {
    absent: {
      text: {
        ja: "{fiscalYear}年度にこの交付金の経費がありますが、その年度の計算条件がないため、交付金を計算できません。",
        en: "Costs of fiscal {fiscalYear} are charged to this grant, but the year has no grant setting, so nothing can be computed.",
      },
      fix: {
        ja: "費用の求め方、収入の控除の仕方などを選び、「交付金の計算条件」にこの年度の1行を書いてください。",
        en: "Choose the methods (cost base, deduction of income and others) and add one row for the year to the grant settings.",
      },
    },
  },
  entity: "costLine",
  reads: {
    grantSetting: ["fiscalYear"],
    grantDocument: ["fiscalYear"],
    costLine: ["fiscalYear", "costItem", "fundingSource"],
  },
  mayBeAbsent: ["grantDocument"],
  *check({ grantSetting, grantDocument, costLine }, { fiscalYear }) {
    if ([grantSetting, grantDocument].some((rows) => rows.where("fiscalYear", fiscalYear).length > 0)) return;
    const row = costLine.where("fiscalYear", fiscalYear).find(({ value }) => isCharged(value));
    if (row) yield { row, messageId: "absent", data: { fiscalYear } };
  },
  examples: {
    pass: [
      { grantSetting: [setting], grantDocument: [], costLine: [cost] },
      { grantSetting: [], grantDocument: [setting], costLine: [cost] },
      { grantSetting: [], grantDocument: [], costLine: [{ ...cost, fundingSource: "municipalOnly" }] },
    ],
    fail: [
      {
        records: { grantSetting: [{ fiscalYear: 2025 }], grantDocument: [], costLine: [cost] },
        expect: [{ messageId: "absent" }],
      },
    ],
  },
});
