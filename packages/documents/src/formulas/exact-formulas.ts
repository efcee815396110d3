import type { RoundingRule } from "@juso/grant";
import { call, constant, type Formula, minus, plus, times } from "../model/formula.ts";

/** Digits are cut here so that no product in a long division passes 2^53 for the amounts of a municipality. */
const radix = 10_000;

/**
 * `floor(amount × part ÷ whole)` by long division in base 10,000: the spreadsheet never forms `amount × part`,
 * which can pass 2^53 and lose yen. All operands are whole numbers, `whole` is positive.
 */
export function floorOfShare(amount: Formula, part: Formula, whole: Formula): Formula {
  const high = times(part, call("QUOTIENT", amount, constant(radix)));
  const low = times(part, call("MOD", amount, constant(radix)));
  const carried = plus(times(call("MOD", high, whole), constant(radix)), low);
  return plus(times(call("QUOTIENT", high, whole), constant(radix)), call("QUOTIENT", carried, whole));
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
