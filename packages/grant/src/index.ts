/**
 * The grant of the programme: parameter tables and the calculation, exact to the yen.
 *
 * @module
 */

export { type CalculatedGrant, calculateGrant, calculateSummary } from "./calculate-grant.ts";
export { type CalculationWords, calculationWords } from "./calculation-words.ts";
export { type DoubleFunding, doubleFunding } from "./costs/double-funding.ts";
export { type DocumentDates, documentDates } from "./document-dates.ts";
export { type ExplainedStep, explainStep, filedSteps, type StepReason } from "./explain-step.ts";
export { explainYen } from "./explain-yen.ts";
export { type Evaluated, evaluateSteps, type ReadFraction, type Values } from "./expression/evaluate-steps.ts";
export {
  type Expr,
  minus,
  ref,
  refs,
  type Step,
  type StepRounding,
  sum,
  times,
  whenAny,
  whenGiven,
} from "./expression/expression.ts";
export type { FiledVersion } from "./filed-version.ts";
export type { FiveYearsEffect, FiveYearsRate } from "./five-years-result.ts";
export { type GrantInput, grantEntities, grantInputFrom } from "./grant-input.ts";
export { type ProposedCap, proposedHokatsuNiniCap } from "./items/category-cap-formulas.ts";
export {
  capCategories,
  type GrantBlock,
  type GrantItemDefinition,
  grantBlocks,
  grantItem,
  grantItems,
} from "./items/grant-items.ts";
export { type GrantLineDefinition, grantLines, type LineGroup, lineStepId, totalStepId } from "./lines/grant-lines.ts";
export { type GrantRow, grantRows } from "./lines/grant-rows.ts";
export { ministries, ministrySteps } from "./lines/ministry-steps.ts";
export { rateFactors } from "./lines/rate-factors.ts";
export { blockingNotices } from "./notices/blocking-notices.ts";
export type { GrantNotice, GrantNoticeCode } from "./notices/grant-notice.ts";
export { builtInParameters } from "./parameters/built-in-parameters.ts";
export { formatParameters, type ParameterRow } from "./parameters/format-parameters.ts";
export { parseFraction } from "./parameters/fraction.ts";
export { mergeParameters } from "./parameters/merge-parameters.ts";
export { formGaps, type ParameterForm, type ParameterFormEntry, parameterForm } from "./parameters/parameter-form.ts";
export { parameterFormCommand, parameterNeedTitles } from "./parameters/parameter-form-texts.ts";
export { parameterGaps } from "./parameters/parameter-gaps.ts";
export { hashParameters } from "./parameters/parameter-hash.ts";
export type { ParameterPlaces } from "./parameters/parameter-issues.ts";
export { isNeededIn, type ParameterKey, type ParameterNeed } from "./parameters/parameter-key.ts";
export { parameterKeys } from "./parameters/parameter-keys.ts";
export { parameterKindTexts } from "./parameters/parameter-kinds.ts";
export { type ParameterFileFacts, parseParameterSet } from "./parameters/parameter-schema.ts";
export type {
  BaseAmountAddition,
  CostItemRoute,
  FiscalYears,
  ParameterEntry,
  ParameterKind,
  ParameterSet,
  ParameterValues,
  PopulationBand,
} from "./parameters/parameter-set.ts";
export { parameterValueNames } from "./parameters/parameter-value-names.ts";
export { type ParameterReading, readParameterFile, readParameters } from "./parameters/read-parameters.ts";
export { roundingText } from "./parameters/rounding-text.ts";
export { writtenValue } from "./parameters/written-value.ts";
export {
  parametersMissing,
  parametersOfYear,
  parameterValue,
  type YearParameters,
} from "./parameters/year-parameters.ts";
export { type CalculationKind, isPlanOfYear, type PlanKind, type Purpose, purposeOf, purposes } from "./purpose.ts";
export type {
  BlockKey,
  BlockResult,
  CalculationStep,
  CategoryResult,
  ChangeResult,
  ChosenMethod,
  GrantResult,
  GrantSummary,
  ItemResult,
  LineResult,
  ParameterUse,
  PayerResult,
  RefusedCost,
  RoundingLog,
  SettlementResult,
  StepDefinition,
  Unverified,
  Verification,
} from "./result.ts";
export type { RoundingRule } from "./rounding-rule.ts";
export { deadlines, type ReportDeadline } from "./settlement/deadlines.ts";
export { decidedOn } from "./settlement/decided-on.ts";
export { type PropertyLedgerRow, propertyLedger } from "./settlement/property-ledger.ts";
export { remainingYears } from "./settlement/remaining-years.ts";
export { type SourceLine, sourceLines } from "./source-lines.ts";
export { type VersionInForce, versionInForce } from "./version-in-force.ts";
