import { type CostLine, type Rule, recordRule } from "@juso/model";

const line: CostLine = {
  costLineId: "B1",
  fiscalYear: 2026,
  componentCode: "ccsLtc",
  expenseCategory: "personnel",
  plannedYen: 100_000,
  fundingSource: "juso",
};

/** 「うち対象経費」は、その経費の額までである。 */
export const costLineEligibleWithinCost: Rule = recordRule({
  id: "cost-line-eligible-within-cost",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "juso", section: "経費明細のうち対象経費" }],
  title: {
    ja: "「うち対象経費」は、経費の額までとする",
    en: "The eligible part of a cost is at most the cost",
  },
  messages: {
    planned: {
      text: {
        ja: "「うち対象経費（予定）」が「支出予定額」を超えています。",
        en: "The eligible part of the planned amount is more than the planned amount.",
      },
      fix: {
        ja: "2つの額を確かめ、誤っている方を直してください。",
        en: "Check both amounts and correct the wrong one.",
      },
    },
    actual: {
      text: {
        ja: "「うち対象経費（実績）」が「支出済額」を超えています。",
        en: "The eligible part of the actual amount is more than the actual amount.",
      },
      fix: {
        ja: "2つの額を確かめ、誤っている方を直してください。",
        en: "Check both amounts and correct the wrong one.",
      },
    },
  },
  entity: "costLine",
  *check({ plannedYen, plannedEligibleYen, actualYen, actualEligibleYen }) {
    if (isAbove(plannedEligibleYen, plannedYen)) yield { messageId: "planned", field: "plannedEligibleYen" };
    if (isAbove(actualEligibleYen, actualYen)) yield { messageId: "actual", field: "actualEligibleYen" };
  },
  examples: {
    pass: [
      { ...line, plannedEligibleYen: 100_000, actualYen: 0, actualEligibleYen: 0 },
      { ...line, actualEligibleYen: 1 },
    ],
    fail: [
      {
        record: { ...line, plannedEligibleYen: 100_001, actualYen: 5, actualEligibleYen: 6 },
        expect: [
          { messageId: "planned", field: "plannedEligibleYen" },
          { messageId: "actual", field: "actualEligibleYen" },
        ],
      },
    ],
  },
});

function isAbove(part: number | undefined, whole: number | undefined): boolean {
  return part !== undefined && whole !== undefined && part > whole;
}
