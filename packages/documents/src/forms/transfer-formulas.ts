import { positiveDifference, roundedRate } from "../formulas/exact-formulas.ts";
import { roundedGroup } from "../formulas/group-rounding.ts";
import { cellOf, constant, type Formula, times } from "../model/formula.ts";
import type { CalculationRules } from "./calculation-rules.ts";

/** 法106条の10第1号: 55/100 of 3号イ, less the adjustment grant (N2), not below 0. */
export function firstTransfer({ firstTransfer: { rate, rounding } }: CalculationRules): Formula {
  const top = positiveDifference(
    times(cellOf("G.carePrevention"), constant(rate.numerator)),
    times(cellOf("amount.N2"), constant(rate.denominator)),
  );
  return roundedRate(top, { numerator: 1, denominator: rate.denominator }, rounding);
}

/** 法106条の10第2号: (50/100 − 第2号被保険者負担率) of 1号イ and 3号ロ. */
export function secondTransfer({ secondTransfer: { rate, rounding } }: CalculationRules): Formula | undefined {
  const amounts = [cellOf("G.ltcCenter"), cellOf("G.lifeSupport")];
  return roundedGroup([{ amounts, sum: cellOf("base.N3"), rate }], rounding)[0];
}
