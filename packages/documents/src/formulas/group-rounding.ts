import type { RoundingRule } from "@juso/grant";
import { call, constant, type Formula, minus, plus, times } from "../model/formula.ts";
import { roundedAmount, roundedRate } from "./exact-formulas.ts";

/** A line of a group: the amounts its rate applies to, their sum, and the rate. */
export interface GroupLine {
  readonly amounts: readonly Formula[];
  readonly sum: Formula;
  readonly rate: { readonly numerator: number; readonly denominator: number };
}

/**
 * The amounts of the lines of a group, as the engine rounds them: every amount by itself, or the sum of the group once. A rounded sum
 * is given out again by the greatest remainders, the earlier line first.
 */
export function roundedGroup(lines: readonly GroupLine[], rule: RoundingRule): readonly Formula[] {
  if (rule.stage === "line") {
    return lines.map(({ amounts, rate, sum }) =>
      amounts.length === 1
        ? roundedRate(sum, rate, rule)
        : call("SUM", ...amounts.map((amount) => roundedRate(amount, rate, rule))),
    );
  }
  const [only] = lines;
  return lines.length === 1 && only ? [roundedRate(only.sum, only.rate, rule)] : sharedSum(lines, rule);
}

/** All rates are brought to one denominator, so that remainders can be compared as whole numbers. */
function sharedSum(lines: readonly GroupLine[], { mode, unit }: RoundingRule): readonly Formula[] {
  const denominator = lines.reduce((common, { rate }) => leastCommonMultiple(common, rate.denominator), 1);
  const whole = constant(denominator * unit);
  const tops = lines.map(({ rate, sum }) => times(sum, constant((rate.numerator * denominator) / rate.denominator)));
  const floors = tops.map((top) => call("QUOTIENT", top, whole));
  // The remainder decides; among equal ones the place in the list.
  const keys = tops.map((top, index) =>
    plus(times(call("MOD", top, whole), constant(lines.length)), constant(lines.length - 1 - index)),
  );
  const total = roundedAmount(call("SUM", ...tops), { unit: denominator * unit, mode });
  const units = call("QUOTIENT", total, whole);
  const left = minus(units, call("SUM", ...floors));
  return keys.map((key, index) => {
    const ahead = keys.flatMap((other, at) => (at === index ? [] : [positiveToOne(minus(other, key))]));
    const favoured = positiveToOne(minus(left, call("SUM", ...ahead)));
    return times(plus(floors[index] ?? constant(0), favoured), constant(unit));
  });
}

/** 1 for a positive number, else 0. */
function positiveToOne(formula: Formula): Formula {
  return call("MIN", call("MAX", formula, constant(0)), constant(1));
}

function leastCommonMultiple(left: number, right: number): number {
  let [greater, smaller] = [left, right];
  while (smaller > 0) [greater, smaller] = [smaller, greater % smaller];
  return (left / greater) * right;
}
