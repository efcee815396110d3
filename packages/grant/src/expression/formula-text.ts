import { type Language, type Rational, signedDigits } from "@juso/model";
import type { Values } from "./evaluate-steps.ts";
import type { Choose, Step } from "./expression.ts";
import { type Binding, type Branch, ExpressionPrinter, formulaWords, type Printable } from "./expression-printer.ts";

/** What a formula is written from: the values of the steps, and parameters as the law writes them (`20/100`). */
export interface FormulaContext {
  readonly values: Values;
  readonly notationOf: (key: string) => string;
}

/**
 * How a step's value came about, in words and symbols with the amounts: `G 9,511,444円 × 20/100`. Rates are those of the law, a share
 * is `9,511,444 ÷ 259,511,444`, and only the branches that were taken are written. Of an input, where it comes from.
 */
export function formulaText(step: Step, context: FormulaContext, language: Language = "ja"): string {
  if (step.expression === undefined) return step.origin ?? formulaWords[language].entered;
  const isZero = context.values.get(step.id)?.yen === 0n;
  return new FormulaPrinter(context, language, isZero).print(step.expression, 0);
}

/** Writes what was computed: names with their amounts, and of branches the one that was taken. */
class FormulaPrinter extends ExpressionPrinter {
  readonly #context: FormulaContext;
  /** The step came to 0, so that a difference may have been cut. */
  readonly #isZero: boolean;

  constructor(context: FormulaContext, language: Language, isZero: boolean) {
    super(language);
    this.#context = context;
    this.#isZero = isZero;
  }

  protected override reference(id: string, around: Binding): string {
    const value = this.#context.values.get(id);
    const name = this.nameOf(id);
    if (value?.step.unit === "ratio" && value.step.expression) return this.print(value.step.expression, around);
    return value?.yen === undefined ? name : `${name} ${formulaWords[this.language].yen(signedDigits(value.yen))}`;
  }

  protected override notationOf(key: string): string {
    return this.#context.notationOf(key);
  }

  protected override nameOf(id: string): string {
    const step = this.#context.values.get(id)?.step;
    if (step === undefined) return id;
    return step.name ?? step.title[this.language];
  }

  protected override isGiven(id: string): boolean {
    return this.#exactOf(id) !== null;
  }

  protected override isLine(id: string): boolean {
    return this.#context.values.get(id)?.step.isLine === true;
  }

  protected override positive(of: Printable, around: Binding): string {
    return this.#isZero && around === 0
      ? formulaWords[this.language].notBelow(this.print(of, 0))
      : this.print(of, around);
  }

  protected override ofShare(expression: Printable): string {
    if (expression.op === "chosen" && expression.title === undefined) return this.ofShare(expression.of);
    if (expression.op !== "ref") return this.print(expression, 2);
    return signedDigits(this.#context.values.get(expression.id)?.yen ?? 0n);
  }

  protected override choose({ on }: Choose<Printable>): string {
    throw new RangeError(`${on} is not decided`);
  }

  protected override branch(expression: Branch, around: Binding): string {
    if (this.#isTaken(expression)) return this.print(expression.take, around);
    return expression.otherwise ? this.print(expression.otherwise, around) : formulaWords[this.language].none;
  }

  #isTaken({ ids, op }: Branch): boolean {
    const listed = typeof ids === "string" ? [] : ids;
    if (op === "whenGiven") return listed.some((id) => this.isGiven(id));
    return listed.reduce((sum, id) => sum + (this.#context.values.get(id)?.yen ?? 0n), 0n) > 0n;
  }

  #exactOf(id: string): Rational | null {
    return this.#context.values.get(id)?.exact ?? null;
  }
}
