import type {
  BudgetRoleCode,
  BudgetSideCode,
  CalculatedAmounts,
  Citation,
  SubmissionExamples,
  SubmissionView,
  Text,
} from "@juso/model";
import { calculationReads } from "../grant/calculation-reads.ts";
import type { budgetAgreementMessages } from "./budget-agreement-messages.ts";
import type { BudgetStage } from "./budget-stages.ts";

const budgetLine = [
  "fiscalYear",
  "budgetSide",
  "budgetRole",
  "relatedYen",
  "settledRelatedYen",
  "deviationReason",
] as const;

/** What is read to compare the extract with the records that the forms are made of. */
export const budgetReads: typeof calculationReads & { readonly budgetLine: typeof budgetLine } = {
  ...calculationReads,
  budgetLine,
};

/** The records that a comparison can use. */
type BudgetView = SubmissionView<typeof budgetReads>;

/** An amount that the extract must hold, and what it is made of. */
export interface RecordedAmount {
  readonly yen: number;
  readonly source: Text;
}

/** The lines of the extract with one role, and the sum that they are compared with. */
export interface BudgetAgreement {
  readonly id: string;
  readonly role: BudgetRoleCode;
  readonly side: BudgetSideCode;
  readonly citation: Citation;
  /** The entities, besides the documents and the extract, that `recorded` looks at. */
  readonly uses: readonly (keyof typeof budgetReads)[];
  /**
   * The sum in the records, or what the calculation comes to; nothing when there is nothing to compare with.
   *
   * @param calculated nothing when the grant cannot be calculated; absent where nobody calculates.
   */
  recorded(
    view: BudgetView,
    fiscalYear: number,
    stage: BudgetStage,
    calculated: () => CalculatedAmounts | undefined,
  ): RecordedAmount | undefined;
  readonly examples: SubmissionExamples<keyof typeof budgetAgreementMessages>;
}
