import type { Expr } from "../expression/expression.ts";

/**
 * What a line's base is multiplied by; every line is a product that begins with its base, alone or within its group.
 *
 * @throws RangeError for what is no such product, as the line of the adjustment grant.
 */
export function rateFactors(expression: Expr): Expr {
  switch (expression.op) {
    case "chosen":
      return rateFactors(expression.of);
    case "each":
      return rateFactors(expression.of[0]!);
    case "allot":
      return rateFactors(expression.of[expression.at]!);
    case "times":
      return { op: "times", of: expression.of.slice(1) };
    default:
      throw new RangeError(`a line of the grant is no product but ${expression.op}`);
  }
}
