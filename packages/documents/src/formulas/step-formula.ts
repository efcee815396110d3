import type { Expr, ReadFraction, RoundingRule, Step } from "@juso/grant";
import { call, cellOf, cellsOf, type Formula, text, when } from "@juso/paper";
import { allotFormula } from "./allot-formula.ts";
import {
  atLeastZero,
  atMost,
  type Bounded,
  bounded,
  differenceOf,
  quotient,
  scaled,
  summed,
  yenLimit,
} from "./bounded-formula.ts";
import { notPrintable, product, type Rated, withCommonDenominator, withoutCell } from "./rated-formula.ts";
import { StepSigns } from "./step-signs.ts";

/** What formulas are printed from: the steps of the document, the parameters, and which steps and inputs have a cell. */
export interface FormulaSource {
  readonly stepOf: (id: string) => Step | undefined;
  readonly fraction: ReadFraction;
  /** Place of the cell in the document, counted from the first; `undefined` without a cell. */
  readonly placeOf: (id: string) => number | undefined;
}

type Rule = Pick<RoundingRule, "mode" | "unit">;

/** What stands for an amount that is not given. */
const notGiven: Bounded = { formula: text(""), low: 0n, high: 0n };

/**
 * Prints the expressions of steps as live formulas of a spreadsheet, exact for amounts below `yenLimit` in programs that keep 15 figures.
 * A step or ratio without a cell is written out in place. Text-like results stand for what is not given: `""`.
 */
export class StepFormulas {
  readonly #source: FormulaSource;
  readonly #signs: StepSigns;

  constructor(source: FormulaSource) {
    this.#source = source;
    this.#signs = new StepSigns(source.stepOf);
  }

  /**
   * The formula of a step; nothing for an input, and for a step that reads nothing and is 0.
   *
   * @throws JusoError `internal` when it cannot be printed exactly, or reads an input that has no cell.
   */
  formulaOf(step: Step): Formula | undefined {
    if (step.expression === undefined) return undefined;
    const { formula } = this.#print(step.expression, step.rounding, step.id);
    return formula.kind === "number" || formula.kind === "text" ? undefined : formula;
  }

  /** The two amounts of a share, each as a formula; for the step of a ratio. */
  termsOf(step: Step): { readonly part: Formula; readonly whole: Formula } | undefined {
    if (step.expression?.op !== "share") return undefined;
    const { part, whole } = step.expression;
    return { part: this.#whole(part, step.id).formula, whole: this.#whole(whole, step.id).formula };
  }

  /** The value of a step or input as another cell shows it again. */
  again(id: string): Formula {
    const step = this.#source.stepOf(id);
    const { formula } = this.#amount(id, id);
    return step?.expression === undefined ? when(call("COUNT", formula), formula, text("")) : formula;
  }

  #print(expression: Expr, rule: Rule | undefined, of: string): Bounded {
    const print = (inner: Expr): Bounded => this.#print(inner, rule, of);
    switch (expression.op) {
      case "none":
        return notGiven;
      case "chosen":
        return print(expression.of);
      case "whenGiven":
        if (expression.ids.length === 0) return expression.otherwise ? print(expression.otherwise) : notGiven;
        return either(
          call("COUNT", ...this.#cells(expression.ids, of)),
          print(expression.take),
          expression.otherwise ? print(expression.otherwise) : notGiven,
        );
      case "whenAny":
        return this.#whenAny(expression, print, of);
      case "each":
        return summed(expression.of.map(print));
      case "allot":
        return this.#allot(expression, rule, of);
      case "times": {
        const [condition, ...others] = conditionFirst(expression.of.map((factor) => this.#inlineRatio(factor)));
        if (condition?.op !== "whenGiven" && condition?.op !== "whenAny") break;
        const multiplied = (factor: Expr): Expr => ({ op: "times", of: [...others, factor] });
        const otherwise = multiplied(condition.otherwise ?? { op: "sum", of: [] });
        return print({ ...condition, take: multiplied(condition.take), otherwise });
      }
    }
    return this.#rounded(this.#rated(expression, of), rule, of);
  }

  #whenAny(expression: Extract<Expr, { op: "whenAny" }>, print: (inner: Expr) => Bounded, of: string): Bounded {
    const otherwise = expression.otherwise ? print(expression.otherwise) : bounded(0n);
    if (expression.ids.length === 0) return otherwise;
    const condition = summed(expression.ids.map((id) => this.#amount(id, of)));
    return either(condition.formula, print(expression.take), otherwise);
  }

  #allot({ at, of: parts }: Extract<Expr, { op: "allot" }>, rule: Rule | undefined, of: string): Bounded {
    const rated = parts.map((part) => this.#rated(part, of));
    if (rule === undefined || rated.some(({ share }) => share)) throw notPrintable(of);
    return { formula: allotFormula(rated, at, rule), low: 0n, high: yenLimit };
  }

  /** A whole amount of yen. */
  #whole(expression: Expr, of: string): Bounded {
    return this.#print(expression, undefined, of);
  }

  #rounded({ denominator, numerator, share, top }: Rated, rule: Rule | undefined, of: string): Bounded {
    const { mode, unit } = rule ?? { mode: "floor", unit: 1 };
    const isWhole = denominator === 1n && share === undefined;
    if (!isWhole && rule === undefined) throw notPrintable(of);
    if (isWhole && unit === 1) return scaled(top, numerator);
    if (share === undefined) {
      // What is only rounded cannot pass what it is rounded to, which the form holds.
      const amount = isWhole ? atMost(top, yenLimit + BigInt(unit)) : top;
      return scaled(quotient(amount, numerator, denominator * BigInt(unit), mode), BigInt(unit));
    }
    const isBounded = [top, share.part, share.whole].every(({ high, low }) => low >= 0n && high < yenLimit * 2n);
    if (numerator !== 1n || denominator !== 1n || !isBounded) throw notPrintable(of);
    const parts = { amount: top.formula, part: share.part.formula, whole: share.whole.formula };
    // Half of a larger unit is a whole number of yen, so that rounding the yen again is rounding the exact amount.
    const yen: Bounded = {
      formula: { kind: "share", ...parts, mode: unit === 1 ? mode : "floor" },
      low: 0n,
      high: yenLimit - 1n,
    };
    return unit === 1 ? yen : scaled(quotient(yen, 1n, BigInt(unit), mode), BigInt(unit));
  }

  #rated(expression: Expr, of: string): Rated {
    const plain = (top: Bounded): Rated => ({ top, numerator: 1n, denominator: 1n });
    switch (expression.op) {
      case "ref": {
        const step = this.#source.stepOf(expression.id);
        if (step?.unit === "ratio" && step.expression) return this.#rated(step.expression, of);
        return plain(this.#amount(expression.id, of));
      }
      case "parameter": {
        const { denominator, numerator } = this.#source.fraction(expression.key);
        return { top: bounded(1n), numerator, denominator };
      }
      case "sum":
        return this.#sum(expression.of, of);
      case "minus": {
        const [left, right] = withCommonDenominator(
          expression.of.map((part) => this.#rated(part, of)),
          of,
        );
        if (!left || !right) throw notPrintable(of);
        return { top: differenceOf(left.top, right.top), numerator: 1n, denominator: left.denominator };
      }
      case "times":
        return expression.of.map((part) => this.#rated(part, of)).reduce((left, right) => product(left, right, of));
      case "positive": {
        const inner = this.#rated(expression.of, of);
        if (inner.share) throw notPrintable(of);
        return { ...inner, top: atLeastZero(inner.top) };
      }
      case "share": {
        const share = { part: this.#whole(expression.part, of), whole: this.#whole(expression.whole, of) };
        return { top: bounded(1n), numerator: 1n, denominator: 1n, share };
      }
      case "least": {
        const operands = expression.of.map((part) => this.#whole(part, of));
        const [low, high] = [least(operands.map((each) => each.low)), least(operands.map((each) => each.high))];
        return plain({ formula: call("MIN", ...operands.map(({ formula }) => formula)), low, high });
      }
      case "chosen":
        return this.#rated(expression.of, of);
      default:
        return plain(this.#whole(expression, of));
    }
  }

  #sum(parts: readonly Expr[], of: string): Rated {
    const ids = parts.flatMap((part) => (part.op === "ref" ? [part.id] : []));
    const isOfAmounts = ids.length === parts.length && ids.every((id) => this.#source.stepOf(id)?.unit !== "ratio");
    if (isOfAmounts) {
      // In the order of the cells, so that those below one another are written as one range.
      const place = (id: string): number => this.#source.placeOf(id) ?? -1;
      const ordered = [...ids].sort((left, right) => place(left) - place(right));
      const amounts = ordered.map((id) => this.#amount(id, of));
      const [only] = ordered;
      const isInput = ids.length === 1 && only !== undefined && this.#source.stepOf(only)?.expression === undefined;
      const top = summed(amounts);
      // An input may hold a dash, which SUM passes over.
      return { top: isInput ? { ...top, formula: call("SUM", top.formula) } : top, numerator: 1n, denominator: 1n };
    }
    const rated = withCommonDenominator(
      parts.map((part) => this.#rated(part, of)),
      of,
    );
    return { top: summed(rated.map(({ top }) => top)), numerator: 1n, denominator: rated[0]?.denominator ?? 1n };
  }

  #amount(id: string, of: string): Bounded {
    const step = this.#source.stepOf(id);
    const low = this.#signs.mayBeNegative(id) ? -yenLimit + 1n : 0n;
    if (this.#source.placeOf(id) !== undefined) return { formula: cellOf(id), low, high: yenLimit - 1n };
    if (step?.expression === undefined) throw withoutCell(id, of);
    return { formula: this.#print(step.expression, step.rounding, id).formula, low, high: yenLimit - 1n };
  }

  #cells(ids: readonly string[], of: string): readonly Formula[] {
    return ids.every((id) => this.#source.placeOf(id) !== undefined)
      ? cellsOf(ids)
      : ids.map((id) => this.#amount(id, of).formula);
  }

  #inlineRatio(factor: Expr): Expr {
    const step = factor.op === "ref" ? this.#source.stepOf(factor.id) : undefined;
    return step?.unit === "ratio" && step.expression ? step.expression : factor;
  }
}

function conditionFirst(factors: readonly Expr[]): readonly Expr[] {
  const condition = factors.find(({ op }) => op === "whenGiven" || op === "whenAny");
  return condition ? [condition, ...factors.filter((factor) => factor !== condition)] : [];
}

function either(condition: Formula, take: Bounded, otherwise: Bounded): Bounded {
  const formula = when(condition, take.formula, otherwise.formula);
  return { formula, low: least([take.low, otherwise.low]), high: -least([-take.high, -otherwise.high]) };
}

function least([first = 0n, ...others]: readonly bigint[]): bigint {
  let low = first;
  for (const value of others) if (value < low) low = value;
  return low;
}
