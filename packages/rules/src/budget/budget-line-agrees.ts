import type { Rule } from "@juso/model";
import { calculationEntities } from "../grant/calculation-reads.ts";
import { chargedCosts } from "../grant/charged-costs.ts";
import { sumOf } from "../grant/sum-of.ts";
import type { BudgetAgreement } from "./budget-agreement.ts";
import { budgetAgreementExamples } from "./budget-agreement-examples.ts";
import { budgetAgreementRule } from "./budget-agreement-rule.ts";
import { grantAgreement } from "./grant-agreement.ts";
import { recordedAs } from "./recorded-as.ts";

const cost = { costLineId: "B1", fiscalYear: 2026, componentCode: "ccsLtc", fundingSource: "juso" } as const;
const income = { incomeLineId: "S1", fiscalYear: 2026, componentCode: "ccsLtc" } as const;

const table: readonly BudgetAgreement[] = [
  {
    id: "budget-line-total-cost-agrees",
    role: "totalCost",
    side: "expenditure",
    citation: { document: "social-welfare-act-order", section: "第26条第1項" },
    uses: ["costLine"],
    recorded: ({ costLine }, fiscalYear, { amount }) =>
      recordedAs(
        sumOf(chargedCosts(costLine, fiscalYear), amount),
        amount === "plannedYen"
          ? { ja: "経費明細の支出予定額", en: "planned amounts of the cost lines" }
          : { ja: "経費明細の支出済額", en: "actual amounts of the cost lines" },
      ),
    examples: budgetAgreementExamples("totalCost", "expenditure", {
      costLine: [
        { ...cost, plannedYen: 600_000, actualYen: 550_000 },
        { ...cost, plannedYen: 400_000, actualYen: 350_000 },
        { ...cost, plannedYen: 70_000, actualYen: 70_000, fundingSource: "municipalOnly" },
      ],
    }),
  },
  {
    id: "budget-line-income-agrees",
    role: "income",
    side: "revenue",
    citation: { document: "social-welfare-act-order", section: "第26条第8項" },
    uses: ["incomeLine"],
    recorded: ({ incomeLine }, fiscalYear, { amount }) => {
      const lines = incomeLine.where("fiscalYear", fiscalYear);
      return recordedAs(
        // No line at all says that there is no income, as the calculation takes it.
        lines.length === 0 ? 0 : sumOf(lines, amount),
        amount === "plannedYen"
          ? { ja: "収入明細の収入予定額", en: "planned amounts of the income lines" }
          : { ja: "収入明細の収入済額", en: "actual amounts of the income lines" },
      );
    },
    examples: budgetAgreementExamples("income", "revenue", {
      incomeLine: [{ ...income, plannedYen: 1_000_000, actualYen: 900_000 }],
    }),
  },
  {
    id: "budget-line-ltc-transfer-agrees",
    role: "ltcTransfer",
    side: "revenue",
    citation: { document: "social-welfare-act", section: "第106条の10" },
    uses: calculationEntities,
    recorded: (_view, _fiscalYear, _stage, calculated) =>
      recordedAs(calculated()?.transferYen, {
        ja: "交付金の計算による繰入金",
        en: "transfer that the calculation of the grant comes to",
      }),
    examples: budgetAgreementExamples("ltcTransfer", "revenue", {
      grantSetting: [{ fiscalYear: 2026 }],
      costLine: [{ ...cost, plannedYen: 1_000_000, actualYen: 900_000 }],
    }),
  },
  grantAgreement("national"),
  grantAgreement("prefectural"),
];

/** 歳入歳出予算書（決算書）抄本の額は、調書のもとになる経費、収入、所要額、受入、繰入金の額と一致する。 */
export const budgetLineAgrees: readonly Rule[] = table.map((row) => budgetAgreementRule(row));
