import { counted, type Language, type Rational, signedDigits } from "@juso/model";
import type { Values } from "./evaluate-steps.ts";
import type { Expr, Step } from "./expression.ts";

/** What a formula is written from: the values of the steps, and parameters as the law writes them (`20/100`). */
export interface FormulaContext {
  readonly values: Values;
  readonly notationOf: (key: string) => string;
}

/** Operands that are named one by one; more are named together. */
const mostNamed = 4;

/**
 * How a step's value came about, in words and symbols with the amounts: `G 9,511,444円 × 20/100`. Rates are those of the law, a share
 * is `9,511,444 ÷ 259,511,444`, and only the branches that were taken are written. Of an input, where it comes from.
 */
export function formulaText(step: Step, context: FormulaContext, language: Language = "ja"): string {
  if (step.expression === undefined) return step.origin ?? words[language].entered;
  const isZero = context.values.get(step.id)?.yen === 0n;
  return new FormulaPrinter(context, language, isZero).print(step.expression, 0);
}

const words = {
  ja: {
    entered: "入力した額",
    none: "0円",
    yen: (digits: string) => `${digits}円`,
    notBelow: (text: string) => `${text}（0円を下回らない）`,
    two: (first: string, second: string) => `${first} と ${second} の少ない額`,
    several: (list: readonly string[]) => `${list.join("、")} の最も少ない額`,
    absent: (text: string, names: readonly string[]) => `${text}（${names.join("、")}の入力なし）`,
    sumOf: (names: string, count: number) => (names === "" ? `${count}項目の合計` : `${names} の合計（${count}項目）`),
    lines: (count: number) => `明細${count}件の合計`,
    each: (list: readonly string[]) => `${list.join(" と ")} をそれぞれ端数処理した合計`,
    allot: (own: string, count: number) => `${own}（${count}行の合計で端数処理し、行に割り戻した額）`,
    wholeZero: "0（割る額が0円のため）",
    chosen: (text: string, title: string) => `${text}［${title}］`,
    open: "（",
    close: "）",
  },
  en: {
    entered: "as entered",
    none: "0 yen",
    yen: (digits: string) => `${digits} yen`,
    notBelow: (text: string) => `${text} (not below 0)`,
    two: (first: string, second: string) => `the smaller of ${first} and ${second}`,
    several: (list: readonly string[]) => `the least of ${list.join(", ")}`,
    absent: (text: string, names: readonly string[]) => `${text} (${names.join(", ")} not given)`,
    sumOf: (names: string, count: number) => `sum of ${count}${names === "" ? "" : `: ${names}`}`,
    lines: (count: number) => `sum of ${counted(count, "line")}`,
    each: (list: readonly string[]) => `the sum of ${list.join(" and ")}, each rounded`,
    allot: (own: string, count: number) =>
      `${own} (its part of the sum of ${counted(count, "line")}, which is rounded once)`,
    wholeZero: "0 (divided by 0 yen)",
    chosen: (text: string, title: string) => `${text} [${title}]`,
    open: "(",
    close: ")",
  },
} as const;

/** How tightly the text around an operand binds: 0 alone, 1 in a sum, 2 in a product. */
type Binding = 0 | 1 | 2;

class FormulaPrinter {
  readonly #context: FormulaContext;
  readonly #language: Language;
  /** The step came to 0, so that a difference may have been cut. */
  readonly #isZero: boolean;

  constructor(context: FormulaContext, language: Language, isZero: boolean) {
    this.#context = context;
    this.#language = language;
    this.#isZero = isZero;
  }

  print(expression: Expr, around: Binding): string {
    const w = words[this.#language];
    switch (expression.op) {
      case "none":
        return w.none;
      case "ref":
        return this.#reference(expression.id, around);
      case "parameter":
        return this.#context.notationOf(expression.key);
      case "sum":
        return this.#sum(expression.of, around);
      case "times":
        return this.#within(expression.of.map((part) => this.print(part, 2)).join(" × "), 2, around);
      case "minus": {
        const [left, right] = expression.of;
        return this.#within(`${this.print(left, 1)} − ${this.print(right, 2)}`, 1, around);
      }
      case "positive":
        return this.#isZero && around === 0
          ? w.notBelow(this.print(expression.of, 0))
          : this.print(expression.of, around);
      case "share":
        return this.#share(expression, around);
      case "least":
        return this.#least(expression.of, around);
      case "each":
        return w.each(expression.of.map((part) => this.print(part, 1)));
      case "allot":
        return w.allot(this.print(expression.of[expression.at]!, 0), expression.of.length);
      case "chosen":
        return expression.title
          ? w.chosen(this.print(expression.of, around), expression.title[this.#language])
          : this.print(expression.of, around);
      case "whenGiven":
        return this.#branch(
          expression.ids.some((id) => this.#exactOf(id) !== null),
          expression,
          around,
        );
      case "whenAny":
        return this.#branch(this.#isAny(expression.ids), expression, around);
    }
  }

  #branch(isTaken: boolean, branches: { readonly take: Expr; readonly otherwise?: Expr }, around: Binding): string {
    if (isTaken) return this.print(branches.take, around);
    return branches.otherwise ? this.print(branches.otherwise, around) : words[this.#language].none;
  }

  #reference(id: string, around: Binding): string {
    const value = this.#context.values.get(id);
    const name = this.#nameOf(id);
    if (value?.step.unit === "ratio" && value.step.expression) return this.print(value.step.expression, around);
    return value?.yen === undefined ? name : `${name} ${words[this.#language].yen(signedDigits(value.yen))}`;
  }

  #sum(of: readonly Expr[], around: Binding): string {
    const w = words[this.#language];
    const given = of.filter((part) => part.op !== "ref" || this.#exactOf(part.id) !== null);
    const ids = given.flatMap((part) => (part.op === "ref" ? [part.id] : []));
    if (given.length === 0) return w.none;
    if (ids.length === given.length && ids.every((id) => this.#context.values.get(id)?.step.isLine)) {
      return w.lines(ids.length);
    }
    if (ids.length === given.length && ids.length > mostNamed) {
      const names = [...new Set(ids.map((id) => this.#nameOf(id)))];
      return w.sumOf(names.length > 2 ? "" : names.join("・"), ids.length);
    }
    const text = given.map((part) => this.print(part, 1)).join(" ＋ ");
    return given.length === 1 ? this.print(given[0]!, around) : this.#within(text, 1, around);
  }

  #share({ part, whole }: Extract<Expr, { op: "share" }>, around: Binding): string {
    const [top, bottom] = [this.#digits(part), this.#digits(whole)];
    if (bottom === "0") return words[this.#language].wholeZero;
    return this.#within(`${top} ÷ ${bottom}`, 2, around === 2 ? 1 : around);
  }

  #least(of: readonly Expr[], around: Binding): string {
    const w = words[this.#language];
    const isGiven = (part: Expr): boolean => part.op !== "ref" || this.#exactOf(part.id) !== null;
    const texts = of.filter(isGiven).map((part) => this.print(part, 1));
    const missing = of.flatMap((part) => (part.op === "ref" && !isGiven(part) ? [this.#nameOf(part.id)] : []));
    const [first = w.none, second] = texts;
    const text = texts.length > 2 ? w.several(texts) : second === undefined ? first : w.two(first, second);
    const whole = missing.length > 0 ? w.absent(text, missing) : text;
    return texts.length > 1 ? this.#within(whole, 0, around) : whole;
  }

  #within(text: string, binding: Binding, around: Binding): string {
    const { close, open } = words[this.#language];
    return around > binding ? `${open}${text}${close}` : text;
  }

  #nameOf(id: string): string {
    const step = this.#context.values.get(id)?.step;
    if (step === undefined) return id;
    return step.name ?? step.title[this.#language];
  }

  #exactOf(id: string): Rational | null {
    return this.#context.values.get(id)?.exact ?? null;
  }

  #isAny(ids: readonly string[]): boolean {
    return ids.reduce((sum, id) => sum + (this.#context.values.get(id)?.yen ?? 0n), 0n) > 0n;
  }

  #digits(expression: Expr): string {
    if (expression.op === "chosen" && expression.title === undefined) return this.#digits(expression.of);
    if (expression.op !== "ref") return this.print(expression, 2);
    return signedDigits(this.#context.values.get(expression.id)?.yen ?? 0n);
  }
}
