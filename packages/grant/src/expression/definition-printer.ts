import type { Text } from "@juso/model";
import type { Choose, Definition, StepDraft } from "./expression.ts";
import { type Binding, type Branch, ExpressionPrinter, type Printable } from "./expression-printer.ts";

/** What a step of every year is written from. */
export interface DefinitionContext {
  readonly steps: ReadonlyMap<string, Pick<StepDraft, "name" | "title">>;
  readonly titleOfParameter: (key: string) => string;
  readonly conditionOf: (on: string, is: string) => Text;
}

/** A calculation under conditions, all of which hold; without any it is the calculation of every year. Japanese. */
export interface FormulaCase {
  readonly when: readonly string[];
  readonly formula: string;
}

/** Ends a condition. */
const whenWords = {
  given: (names: string) => `${names}の入力があるとき`,
  notGiven: (names: string) => `${names}の入力がないとき`,
  any: (names: string) => `${names}が0円より多いとき`,
  notAny: (names: string) => `${names}が0円のとき`,
  listed: "決定額のない行に額があるとき",
  notListed: "額のあるすべての行に決定額があるとき",
  nothing: "値なし",
  zero: "0円",
} as const;

/** What a step is in every case, from the outermost branches inwards; cases that come to the same words are one. */
export function formulaCases(expression: Definition, context: DefinitionContext): readonly FormulaCase[] {
  const printer = new DefinitionPrinter(context);
  const open = (part: Printable): readonly FormulaCase[] => {
    switch (part.op) {
      case "choose": {
        const options = Object.entries(part.cases).map(([is, of]) => ({
          condition: context.conditionOf(part.on, is).ja,
          cases: open(of),
        }));
        return joined(options);
      }
      case "whenGiven":
      case "whenAny": {
        const [holds, fails] = printer.conditionsOf(part);
        const absent = part.op === "whenGiven" ? whenWords.nothing : whenWords.zero;
        const otherwise = part.otherwise ? open(part.otherwise) : [{ when: [], formula: absent }];
        return joined([
          { condition: holds, cases: open(part.take) },
          { condition: fails, cases: otherwise },
        ]);
      }
      case "none":
        return [{ when: [], formula: whenWords.nothing }];
      default:
        return [{ when: [], formula: printer.print(part, 0) }];
    }
  };
  return open(expression);
}

function joined(
  options: readonly { readonly condition: string; readonly cases: readonly FormulaCase[] }[],
): readonly FormulaCase[] {
  const [first] = options;
  const isSame = options.every(({ cases }) => JSON.stringify(cases) === JSON.stringify(first?.cases));
  if (first !== undefined && isSame) return first.cases;
  return options.flatMap(({ cases, condition }) =>
    cases.map(({ formula, when }) => ({ when: [condition, ...when], formula })),
  );
}

/** Writes what is computed in every year: names without amounts, and of branches all, each after its condition. */
class DefinitionPrinter extends ExpressionPrinter {
  readonly #context: DefinitionContext;

  constructor(context: DefinitionContext) {
    super("ja");
    this.#context = context;
  }

  conditionsOf({ ids, op }: Branch): readonly [holds: string, fails: string] {
    if (typeof ids === "string") return [whenWords.listed, whenWords.notListed];
    const names = ids.map((id) => `「${this.nameOf(id)}」`).join("、");
    return op === "whenGiven"
      ? [whenWords.given(names), whenWords.notGiven(names)]
      : [whenWords.any(names), whenWords.notAny(names)];
  }

  protected override reference(id: string): string {
    return this.nameOf(id);
  }

  protected override notationOf(key: string): string {
    return `「${this.#context.titleOfParameter(key)}」`;
  }

  protected override nameOf(id: string): string {
    const step = this.#context.steps.get(id);
    if (step === undefined) throw new RangeError(`there is no step ${id}`);
    return step.name ?? step.title.ja;
  }

  protected override isGiven(): boolean {
    return true;
  }

  protected override isLine(): boolean {
    return false;
  }

  protected override positive(of: Printable): string {
    return `${this.within(this.print(of, 0), 1, 2)}と0円の多い額`;
  }

  protected override ofShare(expression: Printable): string {
    return this.print(expression, 2);
  }

  protected override choose({ cases, on }: Choose<Printable>, around: Binding): string {
    const texts = Object.entries(cases).map(([is, of]) => ({
      condition: this.#context.conditionOf(on, is).ja,
      text: this.print(of, 0),
    }));
    if (texts.every(({ text }) => text === texts[0]?.text)) return this.print(Object.values(cases)[0]!, around);
    return braced(texts);
  }

  protected override branch(expression: Branch): string {
    const [holds, fails] = this.conditionsOf(expression);
    const absent = expression.op === "whenGiven" ? whenWords.nothing : whenWords.zero;
    return braced([
      { condition: holds, text: this.print(expression.take, 0) },
      { condition: fails, text: expression.otherwise ? this.print(expression.otherwise, 0) : absent },
    ]);
  }
}

function braced(cases: readonly { readonly condition: string; readonly text: string }[]): string {
  return `［${cases.map(({ condition, text }) => `${condition}は ${text}`).join("、")}］`;
}
