import { JusoError } from "@juso/model";
import { call, constant, type Formula, minus, plus, times } from "../model/formula.ts";

/** A whole-number formula with the least and the greatest value it can have while every amount is below `yenLimit`. */
export interface Bounded {
  readonly formula: Formula;
  readonly low: bigint;
  readonly high: bigint;
}

/** Every amount of a form is below this many yen, as every amount of the standard's tables is. */
export const yenLimit: bigint = 10n ** 13n;

/** Programs keep 15 figures of what they divide. */
const dividendLimit = 10n ** 15n;

/** A constant. */
export function bounded(value: bigint): Bounded {
  return { formula: constant(Number(value)), low: value, high: value };
}

/** A product with a constant that is not negative. */
export function scaled(operand: Bounded, factor: bigint): Bounded {
  if (factor === 1n) return operand;
  const { formula, high, low } = operand;
  if (formula.kind === "number") return bounded(BigInt(formula.value) * factor);
  return { formula: times(formula, constant(Number(factor))), low: low * factor, high: high * factor };
}

/** A sum; cells are added by SUM, which passes over blanks and texts. */
export function summed(operands: readonly Bounded[]): Bounded {
  const [low, high] = [total(operands.map((each) => each.low)), total(operands.map((each) => each.high))];
  if (operands.every(({ formula }) => formula.kind === "number")) return bounded(low);
  const [only] = operands;
  if (operands.length === 1 && only) return only;
  return { formula: call("SUM", ...operands.map(({ formula }) => formula)), low, high };
}

/** `left − right`. */
export function differenceOf(left: Bounded, right: Bounded): Bounded {
  if (left.formula.kind === "number" && right.formula.kind === "number") return bounded(left.low - right.low);
  return { formula: minus(left.formula, right.formula), low: left.low - right.high, high: left.high - right.low };
}

/** The operand, or 0 where it is negative. */
export function atLeastZero(operand: Bounded): Bounded {
  if (operand.low >= 0n) return operand;
  return { formula: call("MAX", operand.formula, constant(0)), low: 0n, high: operand.high };
}

/**
 * The whole part of `operand ÷ divisor`; half up when asked.
 *
 * @throws JusoError `internal` where a spreadsheet would not be exact: a negative dividend is cut towards 0, and one of 16 figures is not kept.
 */
export function quotient(operand: Bounded, divisor: bigint, mode: "floor" | "halfUp"): Bounded {
  if (mode === "floor" && divisor === 1n) return operand;
  if (mode === "floor") return divided(operand, divisor);
  if (divisor === 1n) return operand;
  // Half of an even divisor is whole; with an odd one everything is doubled.
  return divisor % 2n === 0n
    ? divided(added(operand, divisor / 2n), divisor)
    : divided(added(scaled(operand, 2n), divisor), divisor * 2n);
}

function divided({ formula, high, low }: Bounded, divisor: bigint): Bounded {
  if (low < 0n || high >= dividendLimit) {
    throw new JusoError("internal", {
      ja: `表計算の数式では正確に割れない額があります（${low}から${high}まで、割る数${divisor}）。ツールの不具合として報告してください。`,
      en: `A spreadsheet cannot divide this amount exactly (from ${low} to ${high}, divided by ${divisor}). Please report this as a defect.`,
    });
  }
  return {
    formula: call("QUOTIENT", formula, constant(Number(divisor))),
    low: low / divisor,
    high: high / divisor,
  };
}

function added({ formula, high, low }: Bounded, value: bigint): Bounded {
  return { formula: plus(formula, constant(Number(value))), low: low + value, high: high + value };
}

function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
