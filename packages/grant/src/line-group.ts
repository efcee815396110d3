import { add, multiply, type Rational, rational, subtract } from "@juso/model";
import type { RoundingRule } from "./result.ts";
import { roundAmount } from "./rounded-amount.ts";

/** A line before rounding: its rate and the amounts it applies to. */
export interface RatedLine {
  readonly rate: Rational;
  readonly basicYen: readonly bigint[];
}

/** A line after rounding. */
export interface RoundedLine {
  readonly raw: Rational;
  readonly yen: bigint;
}

/**
 * Rounds the lines of a group. Stage `line` rounds every amount by itself. Stage `sum` rounds the sum of the group once
 * and gives each line its part rounded down; what is left goes, one unit each, to the lines with the greatest remainders (the
 * earlier line first), so that the lines add up to the sum.
 */
export function roundGroup(lines: readonly RatedLine[], rule: RoundingRule): readonly RoundedLine[] {
  const raws = lines.map(({ rate, basicYen }) => multiply(rate, add(...basicYen.map((yen) => rational(yen)))));
  if (rule.stage === "line") {
    return lines.map(({ rate, basicYen }, index) => ({
      raw: raws[index]!,
      yen: basicYen.reduce((sum, yen) => sum + roundAmount(multiply(rate, rational(yen)), rule).yen, 0n),
    }));
  }
  const total = roundAmount(add(...raws), rule).yen;
  const floors = raws.map((raw) => roundAmount(raw, { ...rule, mode: "floor" }).yen);
  const leftover = (total - floors.reduce((sum, yen) => sum + yen, 0n)) / BigInt(rule.unit);
  const order = raws
    .map((raw, index) => ({ index, remainder: subtract(raw, rational(floors[index]!)) }))
    .sort((a, b) => {
      const { numerator } = subtract(b.remainder, a.remainder);
      return numerator > 0n ? 1 : numerator < 0n ? -1 : a.index - b.index;
    });
  const favoured = new Set(order.slice(0, Number(leftover)).map(({ index }) => index));
  return raws.map((raw, index) => ({ raw, yen: floors[index]! + (favoured.has(index) ? BigInt(rule.unit) : 0n) }));
}
