import type { DocumentKindCode } from "@juso/model";

/** The extract of the budget goes with an application, that of the settled accounts with a report. */
export interface BudgetStage {
  readonly kinds: readonly DocumentKindCode[];
  /** The column of the extract that is compared. */
  readonly column: "relatedYen" | "settledRelatedYen";
  readonly columnJa: string;
  readonly columnEn: string;
  /** The calculation whose amounts the extract holds. */
  readonly calculation: "application" | "report";
  /** The amount of cost and income lines that it is compared with. */
  readonly amount: "plannedYen" | "actualYen";
}

/** Both stages, in the order of a year. */
export const budgetStages: readonly BudgetStage[] = [
  {
    kinds: ["application", "change"],
    column: "relatedYen",
    columnJa: "当該事業に係る額",
    columnEn: "amount of this programme",
    calculation: "application",
    amount: "plannedYen",
  },
  {
    kinds: ["report"],
    column: "settledRelatedYen",
    columnJa: "当該事業に係る決算額",
    columnEn: "settled amount of this programme",
    calculation: "report",
    amount: "actualYen",
  },
];
