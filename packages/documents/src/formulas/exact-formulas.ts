import type { RoundingRule } from "@juso/grant";
import { call, constant, type Formula, minus, plus, times } from "../model/formula.ts";

/** `floor(amount × part ÷ whole)`, or half up; 0 when `whole` is 0. All operands are whole numbers, none is negative, `part` is at most `whole`. */
export function shareOf(
  amount: Formula,
  part: Formula,
  whole: Formula,
  rounding: Pick<RoundingRule, "unit" | "mode"> = { unit: 1, mode: "floor" },
): Formula {
  const { mode, unit } = rounding;
  if (unit === 1) return { kind: "share", amount, part, whole, mode };
  // Half of a larger unit is a whole number of yen, so that rounding the yen again is rounding the exact amount.
  return roundedAmount({ kind: "share", amount, part, whole, mode: "floor" }, rounding);
}

/** A rate such as `77/200` as its two terms; `undefined` when the text is not a fraction of safe whole numbers. */
export function termsOfRate(rate: string): { readonly numerator: number; readonly denominator: number } | undefined {
  const match = /^(\d+)(?:\/(\d+))?$/.exec(rate);
  if (!match) return undefined;
  const [numerator, denominator] = [Number(match[1]), Number(match[2] ?? "1")];
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) return undefined;
  return { numerator, denominator };
}

/** `amount × rate`, rounded as the line is: down to the unit, or half up at the unit. */
export function roundedRate(
  amount: Formula,
  rate: { readonly numerator: number; readonly denominator: number },
  rounding: Pick<RoundingRule, "unit" | "mode">,
): Formula {
  const { unit, mode } = rounding;
  if (mode === "floor") {
    const whole = call("QUOTIENT", times(amount, constant(rate.numerator)), constant(rate.denominator * unit));
    return unit === 1 ? whole : times(whole, constant(unit));
  }
  const doubled = times(amount, constant(2 * rate.numerator));
  const half = constant(rate.denominator * unit);
  return times(call("QUOTIENT", plus(doubled, half), constant(2 * rate.denominator * unit)), constant(unit));
}

/** A whole amount rounded to a unit. 平27厚労令58 9条: below 500 yen is cut, 500 yen and above counts as 1,000. */
export function roundedAmount(amount: Formula, rounding: Pick<RoundingRule, "unit" | "mode">): Formula {
  return roundedRate(amount, { numerator: 1, denominator: 1 }, rounding);
}

/** `left − right`, or 0 when that is negative. */
export function positiveDifference(left: Formula, right: Formula): Formula {
  return call("MAX", minus(left, right), constant(0));
}

/** A total as it is rounded: nothing is done where yen are only cut from yen. */
export function roundedTotal(total: Formula, rounding: Pick<RoundingRule, "unit" | "mode">): Formula {
  return rounding.unit === 1 ? total : roundedAmount(total, rounding);
}
