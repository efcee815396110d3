import type { ComponentCode, Text } from "@juso/model";
import type { Verification } from "../result.ts";
import type { RoundingRule } from "../rounding-rule.ts";

/** Fiscal years a value holds for, both inclusive. Without `to` it holds until a later entry says otherwise. */
export interface FiscalYears {
  readonly from: number;
  readonly to?: number | undefined;
}

/** One band of a base amount (基準額): population `from` (inclusive) to `below` (exclusive). Yen. */
export interface PopulationBand {
  readonly from: number;
  readonly below?: number | undefined;
  readonly amountYen: number;
}

/**
 * One 取組加算 for which the works of the municipality qualify, by population; added to the 本体額. `key` is letters and digits and
 * names the step of the calculation. A flat amount is one band from 0.
 */
export interface BaseAmountAddition {
  readonly key: string;
  readonly title: Text;
  readonly bands: readonly PopulationBand[];
}

/** Where a cost item goes. `excluded` is never counted; `allowed` is counted, without a question only in the named components. */
export interface CostItemRoute {
  readonly treatment: "excluded" | "allowed";
  readonly components?: readonly ComponentCode[] | undefined;
  readonly destination: Text;
}

/** The value of each kind of parameter. Fractions are written `17/4` or `5`; dates `YYYY-MM-DD`; month and day `MM-DD`. */
export interface ParameterValues {
  readonly fraction: string;
  readonly yen: number;
  readonly integer: number;
  readonly text: string;
  readonly date: string;
  readonly monthDay: string;
  readonly rounding: RoundingRule;
  readonly ministry: "mhlw" | "cfa";
  readonly adjustmentPoint: "share" | "whole" | "both";
  /** 総合事業に要する費用 that N2 divides by: as it is (`fullCost`) or what the ceiling leaves (`cappedCost`). */
  readonly adjustmentDenominator: "fullCost" | "cappedCost";
  /** The amount of 3号イ in the share of N2 (令26条2項「前項の規定により算定した額」): C before the ceiling (`fullCost`) or G after it (`cappedCost`). */
  readonly adjustmentNumerator: "fullCost" | "cappedCost";
  readonly bands: readonly PopulationBand[];
  readonly additions: readonly BaseAmountAddition[];
  readonly route: CostItemRoute;
}

/** A kind of parameter. */
export type ParameterKind = keyof ParameterValues;

/** One value with the years it holds for, its source and whether it was checked against that source. */
export interface ParameterEntry {
  readonly key: string;
  readonly fiscalYears: FiscalYears;
  readonly value: ParameterValues[ParameterKind];
  /** Clause or document, Japanese. */
  readonly source: string;
  readonly status: Verification;
}

/** A set of parameters. An official may replace the whole set or some entries by one JSON file of this shape. */
export interface ParameterSet {
  readonly id: string;
  readonly title: Text;
  readonly entries: readonly ParameterEntry[];
}
