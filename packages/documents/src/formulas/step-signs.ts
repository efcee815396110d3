import type { Expr, Step } from "@juso/grant";

/** Which steps may be negative: differences that nothing keeps above 0, and inputs that say so. */
export class StepSigns {
  readonly #stepOf: (id: string) => Step | undefined;
  readonly #known = new Map<string, boolean>();

  constructor(stepOf: (id: string) => Step | undefined) {
    this.#stepOf = stepOf;
  }

  /** May the value of a step or input be below 0? */
  mayBeNegative(id: string): boolean {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const step = this.#stepOf(id);
    const isSigned = step?.expression ? this.#inExpression(step.expression) : step?.isSigned === true;
    this.#known.set(id, isSigned);
    return isSigned;
  }

  #inExpression(expression: Expr): boolean {
    switch (expression.op) {
      case "minus":
        return true;
      case "ref":
        return this.mayBeNegative(expression.id);
      case "positive":
      case "share":
      case "parameter":
      case "none":
        return false;
      case "chosen":
        return this.#inExpression(expression.of);
      case "whenGiven":
      case "whenAny":
        return [expression.take, expression.otherwise].some((branch) => branch && this.#inExpression(branch));
      default:
        return expression.of.some((part) => this.#inExpression(part));
    }
  }
}
