import type { Definition, Expr } from "./expression.ts";

/** The expressions directly within an expression; of a choice, all its cases. */
export function partsOf(expression: Expr): readonly Expr[];
export function partsOf(expression: Definition): readonly Definition[];
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

/** Ids of the steps and inputs that an expression names, in every branch. */
export function idsIn(expression: Expr): readonly string[] {
  if (expression.op === "ref") return [expression.id];
  const within = partsOf(expression).flatMap(idsIn);
  return expression.op === "whenGiven" || expression.op === "whenAny" ? [...expression.ids, ...within] : within;
}
