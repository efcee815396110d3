import { JusoError } from "@juso/model";
import { call, constant, type Formula, minus, plus, times } from "@juso/paper";

/** A whole-number formula with the least and the greatest value it can have while every amount is below `yenLimit`. */
export interface Bounded {
  readonly formula: Formula;
  readonly low: bigint;
  readonly high: bigint;
}

/** Every amount of a form is below this many yen, as every amount of the standard's tables is. */
export const yenLimit: bigint = 10n ** 13n;

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
 * The whole part of `operand × numerator ÷ divisor`; half up when asked. Where the product is too long, the operand is divided first and its
 * remainder multiplied.
 *
 * @throws JusoError `internal` where a spreadsheet would not be exact: a negative dividend is cut towards 0, and a long quotient is rounded.
 */
export function quotient(operand: Bounded, numerator: bigint, divisor: bigint, mode: "floor" | "halfUp"): Bounded {
  const product = scaled(operand, numerator);
  if (divisor === 1n) return product;
  const [dividend, by] = mode === "floor" ? [product, divisor] : halfAdded(product, divisor);
  if (numerator === 1n || isExact(dividend, by)) return divided(dividend, by);
  const whole = divided(operand, divisor);
  const rest: Bounded = {
    formula: minus(operand.formula, times(whole.formula, constant(Number(divisor)))),
    low: 0n,
    high: divisor - 1n,
  };
  const [left, right] = [scaled(whole, numerator), quotient(rest, numerator, divisor, mode)];
  return { formula: plus(left.formula, right.formula), low: left.low, high: left.high + right.high };
}

/** Half of an even divisor is whole; with an odd one everything is doubled. */
function halfAdded(operand: Bounded, divisor: bigint): readonly [Bounded, bigint] {
  return divisor % 2n === 0n
    ? [added(operand, divisor / 2n), divisor]
    : [added(scaled(operand, 2n), divisor), divisor * 2n];
}

/** A quotient that is rounded to 15 figures does not reach the next whole number while it and its divisor have no more than 15 together. */
function isExact({ high, low }: Bounded, divisor: bigint): boolean {
  return low >= 0n && `${high / divisor}`.length + `${divisor}`.length <= 15;
}

function divided(operand: Bounded, divisor: bigint): Bounded {
  const { formula, high, low } = operand;
  if (!isExact(operand, divisor)) {
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

/** The operand, known to stay at or below a value. */
export function atMost({ formula, high, low }: Bounded, most: bigint): Bounded {
  return { formula, low, high: high < most ? high : most };
}
