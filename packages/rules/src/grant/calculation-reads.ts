import type { EntityKey, RecordsByEntity, Row } from "@juso/model";

/** What the calculation of the grant reads of a submission: everything but words. */
export const calculationReads = {
  municipality: [
    "municipalityCode",
    "municipalityName",
    "municipalityKind",
    "population",
    "elderlyPopulation",
    "childPopulation",
    "hasWelfareOffice",
    "programmeStartFiscalYear",
  ],
  programme: ["fiscalYear", "programmeKind"],
  component: ["componentCode", "fiscalYear", "isImplemented", "legalItem"],
  costLine: [
    "costLineId",
    "fiscalYear",
    "componentCode",
    "expenseCategory",
    "costItem",
    "fundingSource",
    "plannedYen",
    "plannedEligibleYen",
    "actualYen",
    "actualEligibleYen",
  ],
  incomeLine: ["incomeLineId", "fiscalYear", "componentCode", "plannedYen", "actualYen"],
  grantLine: [
    "fiscalYear",
    "grantItem",
    "baseYearCostYen",
    "correctedBaseYearCostYen",
    "correctionReason",
    "baseAmountYen",
    "ministerAmountYen",
    "zeroReason",
  ],
  grantSetting: [
    "fiscalYear",
    "costBaseMethod",
    "incomeDeductionMethod",
    "capSplitMethod",
    "settlementCapMethod",
    "isFiveYearsElapsedOverride",
    "fiveYearsOverrideReason",
    "adjustmentGrantYen",
  ],
  impactAmount: ["impactAmountId", "fiscalYear", "grantItem", "impactKind", "amountYen", "reason"],
  categoryCap: ["fiscalYear", "capCategory", "capYen", "otherProgrammeCostYen"],
  grantDecision: ["grantDecisionId", "fiscalYear", "payer", "grantLineCode", "decidedDate", "amountYen"],
  grantReceipt: ["grantReceiptId", "fiscalYear", "payer", "receivedDate", "amountYen"],
  grantDocument: ["grantDocumentId", "fiscalYear", "documentKind", "payer", "documentDate", "changeVersion"],
} as const;

/** The entities that the calculation reads. */
export const calculationEntities = Object.keys(calculationReads) as readonly (keyof typeof calculationReads)[];

/** The records of a view as the calculation takes them; fields that it does not read are absent. */
export function calculationRecords(
  view: {
    readonly [E in (typeof calculationEntities)[number]]?: { readonly all: readonly Row<object>[] };
  },
): RecordsByEntity {
  const rows = calculationEntities.map((entity): [EntityKey, readonly Row<object>[]] => [
    entity,
    view[entity]?.all ?? [],
  ]);
  return Object.fromEntries(rows) as RecordsByEntity;
}
