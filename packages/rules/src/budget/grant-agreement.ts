import type { PayerCode, Row, SubmissionExamples } from "@juso/model";
import { calculationEntities } from "../grant/calculation-reads.ts";
import { sumOf } from "../grant/sum-of.ts";
import type { BudgetAgreement } from "./budget-agreement.ts";
import { budgetAgreementExamples } from "./budget-agreement-examples.ts";
import { decidedTotal } from "./decided-total.ts";
import { recordedAs } from "./recorded-as.ts";

/** The extract holds what is asked for of a payer, or decided where that cannot be calculated; the settled accounts hold what was received. */
export function grantAgreement(payer: PayerCode): BudgetAgreement {
  const role = `${payer}Grant` as const;
  const own = { fiscalYear: 2026, payer } as const;
  return {
    id: `budget-line-${payer}-grant-agrees`,
    role,
    side: "revenue",
    citation: { document: "social-welfare-act", section: payer === "national" ? "第106条の8" : "第106条の9" },
    uses: calculationEntities,
    recorded: ({ grantDecision, grantReceipt }, fiscalYear, { amount }, calculated) => {
      const ofPayer = <T extends { readonly payer: PayerCode }>(rows: readonly Row<T>[]) =>
        rows.filter(({ value }) => value.payer === payer);
      if (amount === "actualYen") {
        const received = ofPayer(grantReceipt.where("fiscalYear", fiscalYear));
        return recordedAs(sumOf(received, "amountYen"), { ja: "交付金の受入額", en: "amounts received" });
      }
      const required = { ja: "交付金の計算による所要額", en: "grant that the calculation asks for" };
      return (
        recordedAs(calculated()?.totalYen[payer], required) ??
        recordedAs(decidedTotal(ofPayer(grantDecision.where("fiscalYear", fiscalYear))), {
          ja: "交付決定額",
          en: "amounts decided",
        })
      );
    },
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
