import type { Definition, Expr } from "./expression.ts";

/** The expressions directly within an expression. */
export function partsOf(expression: Expr): readonly Expr[];
/** The definitions directly within a definition; of a choice, all its cases. */
export function partsOf(expression: Definition): readonly Definition[];
/** The parts of either. */
export function partsOf(expression: Expr | Definition): readonly (Expr | Definition)[] {
  switch (expression.op) {
    case "none":
    case "ref":
    case "parameter":
      return [];
    case "positive":
    case "chosen":
      return [expression.of];
    case "share":
      return [expression.part, expression.whole];
    case "whenGiven":
    case "whenAny":
      return expression.otherwise === undefined ? [expression.take] : [expression.take, expression.otherwise];
    case "choose":
      return Object.values(expression.cases);
    default:
      return expression.of;
  }
}
