import type { PayerCode, Rule, SubmissionExamples } from "@juso/model";
import type { BudgetAgreement } from "./budget-agreement.ts";
import { budgetAgreementExamples } from "./budget-agreement-examples.ts";
import { budgetAgreementRule } from "./budget-agreement-rule.ts";
import { chargedCosts } from "./charged-costs.ts";
import { decidedTotal } from "./decided-total.ts";
import { sumOf } from "./sum-of.ts";

const cost = { costLineId: "B1", fiscalYear: 2026, componentCode: "ccsLtc", fundingSource: "juso" } as const;
const income = { incomeLineId: "S1", fiscalYear: 2026, componentCode: "ccsLtc" } as const;

const table: readonly BudgetAgreement[] = [
  {
    id: "budget-line-total-cost-agrees",
    role: "totalCost",
    side: "expenditure",
    citation: { document: "social-welfare-act-order", section: "第26条第1項" },
    uses: ["costLine"],
    source: ({ amount }) =>
      amount === "plannedYen"
        ? { ja: "経費明細の支出予定額", en: "planned amounts of the cost lines" }
        : { ja: "経費明細の支出済額", en: "actual amounts of the cost lines" },
    recorded: ({ costLine }, fiscalYear, { amount }) => sumOf(chargedCosts(costLine, fiscalYear), amount),
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
    source: ({ amount }) =>
      amount === "plannedYen"
        ? { ja: "収入明細の収入予定額", en: "planned amounts of the income lines" }
        : { ja: "収入明細の収入済額", en: "actual amounts of the income lines" },
    // No line at all says that there is no income, as the calculation takes it.
    recorded: ({ incomeLine }, fiscalYear, { amount }) => {
      const lines = incomeLine.where("fiscalYear", fiscalYear);
      return lines.length === 0 ? 0 : sumOf(lines, amount);
    },
    examples: budgetAgreementExamples("income", "revenue", {
      incomeLine: [{ ...income, plannedYen: 1_000_000, actualYen: 900_000 }],
    }),
  },
  grantAgreement("national"),
  grantAgreement("prefectural"),
];

/** 歳入歳出予算書（決算書）抄本の額は、調書のもとになる経費、収入、交付決定、受入の額と一致する。繰入金は計算が要るので見ない。 */
export const budgetLineAgrees: readonly Rule[] = table.map((row) => budgetAgreementRule(row));

function grantAgreement(payer: PayerCode): BudgetAgreement {
  const role = `${payer}Grant` as const;
  const own = { fiscalYear: 2026, payer } as const;
  return {
    id: `budget-line-${payer}-grant-agrees`,
    role,
    side: "revenue",
    citation: { document: "social-welfare-act", section: payer === "national" ? "第106条の8" : "第106条の9" },
    uses: ["grantDecision", "grantReceipt"],
    source: ({ amount }) =>
      amount === "plannedYen"
        ? { ja: "交付決定額", en: "amounts decided" }
        : { ja: "交付金の受入額", en: "amounts received" },
    recorded: ({ grantDecision, grantReceipt }, fiscalYear, { amount }) =>
      amount === "plannedYen"
        ? decidedTotal(grantDecision.where("fiscalYear", fiscalYear).filter(({ value }) => value.payer === payer))
        : sumOf(
            grantReceipt.where("fiscalYear", fiscalYear).filter(({ value }) => value.payer === payer),
            "amountYen",
          ),
    examples: grantExamples(role, own),
  };
}

function grantExamples(
  role: "nationalGrant" | "prefecturalGrant",
  own: { readonly fiscalYear: number; readonly payer: PayerCode },
): SubmissionExamples<"noLine" | "blank" | "differs" | "inThousands"> {
  const decided = { ...own, decidedDate: "2026-07-15" };
  return budgetAgreementExamples(role, "revenue", {
    grantDecision: [
      { ...decided, grantDecisionId: "K1", amountYen: 1_200_000 },
      { ...decided, grantDecisionId: "K2", amountYen: 1_000_000, decidedDate: "2027-02-10" },
    ],
    grantReceipt: [
      { ...own, grantReceiptId: "U1", amountYen: 500_000 },
      { ...own, grantReceiptId: "U2", amountYen: 400_000 },
    ],
  });
}
