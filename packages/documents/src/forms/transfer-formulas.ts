import type { GrantResult } from "@juso/grant";
import { positiveDifference, roundedRate, termsOfRate } from "../formulas/exact-formulas.ts";
import { cellOf, type Formula } from "../model/formula.ts";

const toYen = { unit: 1, mode: "floor" } as const;

/** 法106条の10第1号: 55/100 of 3号イ, less the adjustment grant (N2), not below 0. */
export const firstTransfer: Formula = positiveDifference(
  roundedRate(cellOf("G.carePrevention"), { numerator: 55, denominator: 100 }, toYen),
  cellOf("amount.N2"),
);

/**
 * 法106条の10第2号: (50/100 − 第2号被保険者負担率) of 1号イ and 3号ロ. N3's rate is half of (負担率 + 50/100),
 * so the rate here is 1 − 2 × N3's.
 */
export function secondTransfer(result: GrantResult): Formula | undefined {
  const third = result.lines.find((line) => line.line === "N3");
  const rate = third === undefined ? undefined : termsOfRate(third.rate);
  if (rate === undefined) return undefined;
  const share = { numerator: rate.denominator - 2 * rate.numerator, denominator: rate.denominator };
  return roundedRate(cellOf("base.N3"), share, toYen);
}
