/**
 * The grant of the programme: parameter tables and the calculation, exact to the yen.
 *
 * @module
 */

export { calculateGrant } from "./calculate-grant.ts";
export {
  proposedHokatsuNiniCap,
  proposedShahoJujitsuCap,
  type ShahoJujitsuCounts,
} from "./category-cap-formulas.ts";
export { deadlines, type ReportDeadline } from "./deadlines.ts";
export { type DoubleFunding, doubleFunding } from "./double-funding.ts";
export { explainYen } from "./explain-yen.ts";
export { type GrantInput, grantInputFrom } from "./grant-input.ts";
export {
  capCategories,
  type GrantBlock,
  type GrantItemDefinition,
  grantBlocks,
  grantItem,
  grantItems,
} from "./grant-items.ts";
export { type GrantLineDefinition, grantLines, type LineGroup } from "./grant-lines.ts";
export type { GrantNotice, GrantNoticeCode } from "./grant-notice.ts";
export { missingParameters } from "./missing-parameters.ts";
export { builtInParameters } from "./parameters/built-in-parameters.ts";
export { formatParameters, type ParameterRow } from "./parameters/format-parameters.ts";
export { mergeParameters } from "./parameters/merge-parameters.ts";
export { hashParameters } from "./parameters/parameter-hash.ts";
export { type ParameterKey, parameterKeys } from "./parameters/parameter-keys.ts";
export { ParameterReader, type Sourced } from "./parameters/parameter-reader.ts";
export { parseParameterSet } from "./parameters/parameter-schema.ts";
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
export { type PropertyLedgerRow, propertyLedger } from "./property-ledger.ts";
export type {
  BlockKey,
  BlockResult,
  CalculationStep,
  CategoryResult,
  ChangeResult,
  ChosenMethod,
  GrantResult,
  ItemResult,
  LineResult,
  ParameterUse,
  PayerResult,
  RefusedCost,
  RoundingLog,
  RoundingRule,
  SettlementResult,
  Verification,
} from "./result.ts";
