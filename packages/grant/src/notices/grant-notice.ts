import type { Text } from "@juso/model";

/** What a notice of the calculation is about. */
export type GrantNoticeCode =
  | "adjustmentExceedsCost"
  | "adjustmentMissing"
  | "adjustmentNumeratorOpen"
  | "adjustmentOtherWorksCut"
  | "amountBlank"
  | "baseAmountMissing"
  | "baseYearMissing"
  | "baseYearTotalMissing"
  | "baseYearZero"
  | "categoryCapExceeded"
  | "categoryCapMissing"
  | "categoryCapProposed"
  | "componentUnknown"
  | "correctionCostMissing"
  | "correctionInForce"
  | "correctionNotApplied"
  | "correctionWithoutReason"
  | "costAboveTotal"
  | "costBaseNegative"
  | "costItemQuestioned"
  | "costRefused"
  | "decisionMissing"
  | "decisionsDiffer"
  | "doubleFunding"
  | "eligibleBelowTotal"
  | "eligibleBlank"
  | "eligibleExceedsTotal"
  | "fiveYearsEffect"
  | "fiveYearsForecast"
  | "fiveYearsOverridden"
  | "fiveYearsRateMissing"
  | "impactExceedsTotal"
  | "impactNotApplied"
  | "incomeExceedsCost"
  | "lineDecisionMissing"
  | "municipalNegative"
  | "parameterMissing"
  | "populationMissing"
  | "populationOutsideBands"
  | "receiptMissing"
  | "startsLater"
  | "unverifiedParameters"
  | "welfareOfficeConflict"
  | "zeroWithoutReason";

/** A sentence for people with a code for programs. `about` names the item, line, payer or category. */
export interface GrantNotice extends Text {
  readonly code: GrantNoticeCode;
  readonly about?: string;
  /** Present when the amounts must not be submitted as they are: more than the real cost would be paid, or something is missing. */
  readonly severity?: "error";
}

/** Notices of amounts that would pay more than the real cost, and of what a document that is compared with a decision cannot do without. */
const errorCodes: ReadonlySet<GrantNoticeCode> = new Set([
  "costAboveTotal",
  "decisionMissing",
  "municipalNegative",
  "receiptMissing",
]);

/** A notice; `about` names the item, line, payer or category. */
export function notice(code: GrantNoticeCode, { en, ja }: Text, about?: string): GrantNotice {
  return {
    code,
    ja,
    en,
    ...(about === undefined ? {} : { about }),
    ...(errorCodes.has(code) ? { severity: "error" } : {}),
  };
}
