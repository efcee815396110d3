import { add, divide, floor, type Rational, rational, subtract } from "@juso/model";
import type { RoundingRule } from "../rounding-rule.ts";

/** Rounds an exact amount to whole yen. `halfUp` takes half a unit upwards (500円未満切捨て・500円以上切上げ for a unit of 1000). */
export function roundAmount(exact: Rational, { mode, unit }: Pick<RoundingRule, "mode" | "unit">): bigint {
  const units = divide(exact, rational(unit));
  return floor(mode === "halfUp" ? add(units, rational(1, 2)) : units) * BigInt(unit);
}

/**
 * Rounds the sum of the parts once and gives each part its own rounded down; what is left goes, one unit each, to the parts with the
 * greatest remainders (the earlier first), so that they add up to the rounded sum.
 */
export function allotAmounts(parts: readonly Rational[], rule: Pick<RoundingRule, "mode" | "unit">): readonly bigint[] {
  const total = roundAmount(add(...parts), rule);
  const floors = parts.map((part) => roundAmount(part, { unit: rule.unit, mode: "floor" }));
  const leftover = (total - floors.reduce((sum, yen) => sum + yen, 0n)) / BigInt(rule.unit);
  const order = parts
    .map((part, index) => ({ index, remainder: subtract(part, rational(floors[index]!)) }))
    .sort((a, b) => {
      const { numerator } = subtract(b.remainder, a.remainder);
      return numerator > 0n ? 1 : numerator < 0n ? -1 : a.index - b.index;
    });
  const favoured = new Set(order.slice(0, Number(leftover)).map(({ index }) => index));
  return floors.map((yen, index) => yen + (favoured.has(index) ? BigInt(rule.unit) : 0n));
}
