/**
 * The grant of the programme: parameter tables and the calculation, exact to the yen.
 *
 * @module
 */

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
  RoundingLog,
  RoundingRule,
  SettlementResult,
  Verification,
} from "./result.ts";
