import type { BudgetRoleCode, BudgetSideCode, Citation, SubmissionExamples, SubmissionView, Text } from "@juso/model";
import type { budgetAgreementMessages } from "./budget-agreement-messages.ts";
import type { BudgetStage } from "./budget-stages.ts";

/** What is read to compare the extract with the records that the forms are made of. */
export const budgetReads = {
  grantDocument: ["fiscalYear", "documentKind"],
  budgetLine: ["fiscalYear", "budgetSide", "budgetRole", "relatedYen", "settledRelatedYen", "deviationReason"],
  costLine: ["fiscalYear", "componentCode", "costItem", "fundingSource", "plannedYen", "actualYen"],
  incomeLine: ["fiscalYear", "plannedYen", "actualYen"],
  grantDecision: ["fiscalYear", "payer", "grantLineCode", "decidedDate", "amountYen"],
  grantReceipt: ["fiscalYear", "payer", "amountYen"],
} as const;

/** The records that a comparison can use. */
export type BudgetView = SubmissionView<typeof budgetReads>;

/** The lines of the extract with one role, and the sum that they are compared with. */
export interface BudgetAgreement {
  readonly id: string;
  readonly role: BudgetRoleCode;
  readonly side: BudgetSideCode;
  readonly citation: Citation;
  /** The entities, besides the documents and the extract, that `recorded` looks at. */
  readonly uses: readonly (keyof typeof budgetReads)[];
  /** What the sum is made of, by stage. */
  source(stage: BudgetStage): Text;
  /** The sum in the records; nothing when there is nothing to compare with. */
  recorded(view: BudgetView, fiscalYear: number, stage: BudgetStage): number | undefined;
  readonly examples: SubmissionExamples<keyof typeof budgetAgreementMessages>;
}
