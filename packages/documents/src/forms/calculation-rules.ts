import { ParameterReader, type RoundingRule } from "@juso/grant";
import type { PayerCode, Rational } from "@juso/model";
import { subtract } from "@juso/model";
import type { GrantDocumentInput } from "./form-input.ts";

/** A rate with the rounding of what it yields. */
export interface RatedRule {
  readonly rate: { readonly numerator: number; readonly denominator: number };
  readonly rounding: RoundingRule;
}

/** What the formulas of a document must do as the engine does, from the parameters of its year. */
export interface CalculationRules {
  /** 按分額. */
  readonly costShare: RoundingRule;
  readonly categorySplit: RoundingRule;
  readonly totals: Readonly<Record<PayerCode, RoundingRule>>;
  /** 法106条の10第1号. */
  readonly firstTransfer: RatedRule;
  /** 法106条の10第2号. */
  readonly secondTransfer: RatedRule;
  readonly adjustment: {
    readonly rounding: RoundingRule;
    /** What is rounded: the adjustment grant before it is shared, the share, or both. */
    readonly point: "share" | "whole" | "both";
    /** What is divided by: the full cost of the 総合事業, or what its ceiling leaves. */
    readonly denominator: "fullCost" | "cappedCost";
  };
}

/** @throws JusoError `parameters-missing` as the engine does. */
export function calculationRules(input: GrantDocumentInput): CalculationRules {
  const reader = new ParameterReader(input.parameters, input.result.fiscalYear);
  const rounding = (name: string): RoundingRule => reader.rounding(name).value;
  const second = subtract(reader.fraction("transfer.L2").value, reader.fraction("secondInsuredRate").value);
  return {
    costShare: rounding("costShare"),
    categorySplit: rounding("categorySplit"),
    totals: { national: rounding("national"), prefectural: rounding("prefectural") },
    firstTransfer: { rate: terms(reader.fraction("transfer.L1").value), rounding: rounding("L1") },
    secondTransfer: { rate: terms(second), rounding: rounding("L2") },
    adjustment: {
      rounding: rounding("N2"),
      point: reader.get("adjustmentGrant.roundingPoint", "adjustmentPoint").value,
      denominator: reader.get("adjustmentGrant.denominator", "adjustmentDenominator").value,
    },
  };
}

function terms({ numerator, denominator }: Rational): RatedRule["rate"] {
  return { numerator: Number(numerator), denominator: Number(denominator) };
}
