import { add, divide, floor, formatRational, JusoError, type Rational, rational } from "@juso/model";
import type { RoundingLog, RoundingRule } from "./result.ts";

/** An amount in whole yen with the record of how it was rounded. */
export interface RoundedAmount {
  readonly yen: bigint;
  readonly log: RoundingLog;
}

/** Rounds an exact amount of yen. `halfUp` takes half a unit upwards (500円未満切捨て・500円以上切上げ for a unit of 1000). */
export function roundAmount(exact: Rational, rule: RoundingRule): RoundedAmount {
  const units = divide(exact, rational(rule.unit));
  const yen = floor(rule.mode === "halfUp" ? add(units, rational(1, 2)) : units) * BigInt(rule.unit);
  return {
    yen,
    log: { unit: rule.unit, mode: rule.mode, stage: rule.stage, raw: formatRational(exact), resultYen: yenNumber(yen) },
  };
}

/**
 * The amount as a number of yen for the result.
 *
 * @throws JusoError `data-not-accepted` beyond the whole numbers a number holds exactly (about 9 quadrillion yen).
 */
export function yenNumber(yen: bigint): number {
  const number = Number(yen);
  if (Number.isSafeInteger(number)) return number;
  throw new JusoError("data-not-accepted", {
    ja: `金額${yen}円は大きすぎて計算できません。入力した金額の桁を確かめてください。`,
    en: `The amount of ${yen} yen is too large to compute with. Check the digits of the amounts entered.`,
  });
}

/**
 * A yen amount of the input as an exact integer.
 *
 * @throws JusoError `data-not-accepted` when it is not a whole number.
 */
export function wholeYen(amount: number): bigint {
  if (Number.isSafeInteger(amount)) return BigInt(amount);
  throw new JusoError("data-not-accepted", {
    ja: `金額${amount}は円単位の整数ではありません。整数で入力し直してください。`,
    en: `The amount ${amount} is not a whole number of yen. Enter a whole number.`,
  });
}

/** The smallest of exact amounts of yen. */
export function leastYen(first: bigint, ...rest: readonly bigint[]): bigint {
  let least = first;
  for (const yen of rest) if (yen < least) least = yen;
  return least;
}
