import { call, constant, type Formula, minus, plus, times } from "@juso/paper";
import { atMost, quotient, scaled, summed, yenLimit } from "./bounded-formula.ts";
import type { RatedFormula } from "./rated-formula.ts";

/**
 * One part of a sum that is rounded once and given out again by the greatest remainders, the earlier first. All rates are brought to one
 * denominator, so that remainders can be compared as whole numbers.
 */
export function allotFormula(
  parts: readonly RatedFormula[],
  at: number,
  { mode, unit }: { readonly mode: "floor" | "halfUp"; readonly unit: number },
): Formula {
  const denominator = parts.reduce((common, part) => leastCommonMultiple(common, part.denominator), 1n);
  const whole = denominator * BigInt(unit);
  const tops = parts.map((part) => scaled(part.top, (part.numerator * denominator) / part.denominator));
  const floors = tops.map((top) => quotient(top, 1n, whole, "floor").formula);
  // The remainder decides; among equal ones the place in the list. A remainder is taken by the quotient: MOD has a limit of its own.
  const keys = tops.map((top, index) => {
    const remainder = minus(top.formula, times(floors[index] ?? constant(0), constant(Number(whole))));
    return plus(times(remainder, constant(parts.length)), constant(parts.length - 1 - index));
  });
  // What the parts come to together is part of a total, which every form holds.
  const together = atMost(summed(tops), (yenLimit - BigInt(unit)) * denominator);
  const units = quotient(together, 1n, whole, mode).formula;
  const left = minus(units, call("SUM", ...floors));
  const own = keys[at] ?? constant(0);
  const ahead = keys.flatMap((other, index) => (index === at ? [] : [positiveToOne(minus(other, own))]));
  const favoured = positiveToOne(minus(left, call("SUM", ...ahead)));
  return times(plus(floors[at] ?? constant(0), favoured), constant(unit));
}

/** 1 for a positive number, else 0. */
function positiveToOne(formula: Formula): Formula {
  return call("MIN", call("MAX", formula, constant(0)), constant(1));
}

function leastCommonMultiple(left: bigint, right: bigint): bigint {
  let [greater, smaller] = [left, right];
  while (smaller > 0n) [greater, smaller] = [smaller, greater % smaller];
  return (left / greater) * right;
}
