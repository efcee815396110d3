import { counted, type Language } from "@juso/model";
import type {
  Allot,
  Choose,
  Chosen,
  Minus,
  None,
  ParameterRef,
  Positive,
  Ref,
  Several,
  Share,
  WhenAny,
  WhenAnyListed,
  WhenGiven,
} from "./expression.ts";

/** A calculation that can be written: of one year, with its branches decided, or of every year. */
export type Printable =
  | Ref
  | None
  | ParameterRef
  | Several<Printable>
  | Minus<Printable>
  | Positive<Printable>
  | Share<Printable>
  | Allot<Printable>
  | Branch
  | Chosen<Printable>
  | Choose<Printable>;

/** What depends on what is given. */
export type Branch = WhenGiven<Printable> | WhenAny<Printable> | WhenAnyListed<Printable>;

/** How tightly the text around an operand binds: 0 alone, 1 in a sum, 2 in a product. */
export type Binding = 0 | 1 | 2;

/** Operands that are named one by one; more are named together. */
const mostNamed = 4;

/** What formulas are put together of. */
interface FormulaWords {
  readonly entered: string;
  readonly none: string;
  readonly yen: (digits: string) => string;
  readonly notBelow: (text: string) => string;
  readonly two: (first: string, second: string) => string;
  readonly several: (list: readonly string[]) => string;
  readonly absent: (text: string, names: readonly string[]) => string;
  readonly sumOf: (names: string, count: number) => string;
  readonly lines: (count: number) => string;
  readonly each: (list: readonly string[]) => string;
  readonly allot: (own: string, count: number) => string;
  readonly wholeZero: string;
  readonly chosen: (text: string, title: string) => string;
  readonly open: string;
  readonly close: string;
}

/** The same in each language. */
export const formulaWords: Readonly<Record<Language, FormulaWords>> = {
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
};

/** Writes a calculation in words and symbols, as the law does. What is known of the year, if anything, is left to those who extend it. */
export abstract class ExpressionPrinter {
  protected readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  print(expression: Printable, around: Binding): string {
    const w = formulaWords[this.language];
    switch (expression.op) {
      case "none":
        return w.none;
      case "ref":
        return this.reference(expression.id, around);
      case "parameter":
        return this.notationOf(expression.key);
      case "sum":
        return this.#sum(expression.of, around);
      case "times":
        return this.within(expression.of.map((part) => this.print(part, 2)).join(" × "), 2, around);
      case "minus": {
        const [left, right] = expression.of;
        return this.within(`${this.print(left, 1)} − ${this.print(right, 2)}`, 1, around);
      }
      case "positive":
        return this.positive(expression.of, around);
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
          ? w.chosen(this.print(expression.of, around), expression.title[this.language])
          : this.print(expression.of, around);
      case "choose":
        return this.choose(expression, around);
      case "whenGiven":
      case "whenAny":
        return this.branch(expression, around);
    }
  }

  protected abstract reference(id: string, around: Binding): string;

  protected abstract notationOf(key: string): string;

  protected abstract nameOf(id: string): string;

  /** Has the step a value, so that it is named? */
  protected abstract isGiven(id: string): boolean;

  /** Is it a single record? */
  protected abstract isLine(id: string): boolean;

  protected abstract positive(of: Printable, around: Binding): string;

  /** Part or whole of a share. */
  protected abstract ofShare(expression: Printable): string;

  protected abstract choose(expression: Choose<Printable>, around: Binding): string;

  protected abstract branch(expression: Branch, around: Binding): string;

  protected within(text: string, binding: Binding, around: Binding): string {
    const { close, open } = formulaWords[this.language];
    return around > binding ? `${open}${text}${close}` : text;
  }

  #sum(of: readonly Printable[], around: Binding): string {
    const w = formulaWords[this.language];
    const given = of.filter((part) => part.op !== "ref" || this.isGiven(part.id));
    const ids = given.flatMap((part) => (part.op === "ref" ? [part.id] : []));
    if (given.length === 0) return w.none;
    if (ids.length === given.length && ids.every((id) => this.isLine(id))) return w.lines(ids.length);
    if (ids.length === given.length && ids.length > mostNamed) {
      const names = [...new Set(ids.map((id) => this.nameOf(id)))];
      return w.sumOf(names.length > 2 ? "" : names.join("・"), ids.length);
    }
    const text = given.map((part) => this.print(part, 1)).join(" ＋ ");
    return given.length === 1 ? this.print(given[0]!, around) : this.within(text, 1, around);
  }

  #share({ part, whole }: Share<Printable>, around: Binding): string {
    const [top, bottom] = [this.ofShare(part), this.ofShare(whole)];
    if (bottom === "0") return formulaWords[this.language].wholeZero;
    return this.within(`${top} ÷ ${bottom}`, 2, around === 2 ? 1 : around);
  }

  #least(of: readonly Printable[], around: Binding): string {
    const w = formulaWords[this.language];
    const isGiven = (part: Printable): boolean => part.op !== "ref" || this.isGiven(part.id);
    const texts = of.filter(isGiven).map((part) => this.print(part, 1));
    const missing = of.flatMap((part) => (part.op === "ref" && !isGiven(part) ? [this.nameOf(part.id)] : []));
    const [first = w.none, second] = texts;
    const text = texts.length > 2 ? w.several(texts) : second === undefined ? first : w.two(first, second);
    const whole = missing.length > 0 ? w.absent(text, missing) : text;
    return texts.length > 1 ? this.within(whole, 0, around) : whole;
  }
}
