import { add, compare, divide, multiply, type Rational, rational, subtract } from "@juso/model";
import type { RoundingRule } from "../rounding-rule.ts";
import type { Expr, Step } from "./expression.ts";
import { allotAmounts, roundAmount } from "./round-amount.ts";

/** The value of one step. */
export interface Evaluated {
  readonly step: Step;
  /** The value before rounding; `null` when it is not given. */
  readonly exact: Rational | null;
  /** The value after rounding, whole yen; absent for a ratio and for what is not given. */
  readonly yen?: bigint;
  /** Steps and inputs that the value comes from: those of the branches that were taken. */
  readonly operands: readonly string[];
  /** Keys of parameters and names of methods that the step itself uses, not those of its operands. */
  readonly uses: readonly string[];
}

/** Values by the id of their step. */
export type Values = ReadonlyMap<string, Evaluated>;

/** The value of a fraction parameter. */
export type ReadFraction = (key: string) => Rational;

/**
 * Computes steps in their order with exact fractions. `known` are values that earlier steps gave.
 *
 * @throws RangeError when an amount is not whole and has no rounding, or a step reads one that comes after it.
 */
export function evaluateSteps(steps: readonly Step[], fraction: ReadFraction, known: Values = new Map()): Values {
  const values = new Map(known);
  const ids = new Set(steps.map(({ id }) => id));
  for (const step of steps) {
    const visit = new Visit(values, fraction, ids, step);
    values.set(step.id, visit.evaluated());
  }
  return values;
}

/** The exact value of one expression over values that were computed; `null` when it is not given. */
export function evaluateExpression(expression: Expr, fraction: ReadFraction, values: Values): Rational | null {
  const step: Step = { id: "", title: { ja: "", en: "" }, basis: "", unit: "ratio", expression };
  return new Visit(values, fraction, new Set(), step).evaluated().exact;
}

/** A value with its rounding done where the expression itself rounds. */
interface Computed {
  readonly exact: Rational;
  readonly rounded?: bigint;
}

class Visit {
  readonly #values: ReadonlyMap<string, Evaluated>;
  readonly #fraction: ReadFraction;
  readonly #ids: ReadonlySet<string>;
  readonly #step: Step;
  /** Most steps have few of these or none, and there are many steps: the sets are made when something is put in. */
  #operands: Set<string> | undefined;
  #uses: Set<string> | undefined;

  constructor(values: Values, fraction: ReadFraction, ids: ReadonlySet<string>, step: Step) {
    this.#values = values;
    this.#fraction = fraction;
    this.#ids = ids;
    this.#step = step;
  }

  evaluated(): Evaluated {
    const { expression, given, instead, restsOn, rounding, unit } = this.#step;
    if (instead !== undefined) this.#read(instead);
    const computed = expression ? this.#compute(expression) : given == null ? null : { exact: rational(given) };
    for (const key of restsOn ?? []) this.#use(key);
    if (computed !== null && rounding?.parameter !== undefined) this.#use(rounding.parameter);
    const [operands, uses] = [listed(this.#operands), listed(this.#uses)];
    const exact = computed === null ? null : computed.exact;
    if (computed === null || unit === "ratio") return { step: this.#step, operands, uses, exact };
    return { step: this.#step, operands, uses, exact, yen: this.#yen(computed) };
  }

  #yen({ exact, rounded }: Computed): bigint {
    if (rounded !== undefined) return rounded;
    if (this.#step.rounding) return roundAmount(exact, this.#step.rounding);
    if (exact.denominator !== 1n) throw new RangeError(`step ${this.#step.id} is not whole and has no rounding`);
    return exact.numerator;
  }

  /** `null` is what is not given. */
  #compute(expression: Expr): Computed | null {
    switch (expression.op) {
      case "each":
        return this.#each(expression.of);
      case "allot":
        return this.#allotted(expression.of, expression.at);
      case "chosen":
        this.#use(expression.on);
        return this.#compute(expression.of);
      default: {
        const exact = this.#exact(expression);
        return exact === null ? null : { exact };
      }
    }
  }

  #each(of: readonly Expr[]): Computed {
    const parts = of.map((part) => this.#number(part));
    const rule = this.#rule();
    return { exact: add(...parts), rounded: parts.reduce((sum, part) => sum + roundAmount(part, rule), 0n) };
  }

  #allotted(of: readonly Expr[], at: number): Computed {
    const parts = of.map((part) => this.#number(part));
    return { exact: parts[at]!, rounded: allotAmounts(parts, this.#rule())[at]! };
  }

  #rule(): RoundingRule {
    if (this.#step.rounding) return this.#step.rounding;
    throw new RangeError(`step ${this.#step.id} rounds its parts and has no rounding`);
  }

  #exact(expression: Expr): Rational | null {
    switch (expression.op) {
      case "none":
        return null;
      case "ref":
        return this.#read(expression.id);
      case "parameter":
        this.#use(expression.key);
        return this.#fraction(expression.key);
      case "sum":
        return add(...expression.of.map((part) => this.#number(part)));
      case "times":
        return multiply(...expression.of.map((part) => this.#number(part)));
      case "least":
        return expression.of
          .map((part) => this.#exact(part))
          .reduce(
            (least, each) => (least === null || (each !== null && compare(each, least) < 0) ? each : least),
            null,
          );
      case "minus":
        return subtract(this.#number(expression.of[0]), this.#number(expression.of[1]));
      case "positive": {
        const value = this.#number(expression.of);
        return value.numerator < 0n ? rational(0) : value;
      }
      case "share": {
        const [part, whole] = [this.#number(expression.part), this.#number(expression.whole)];
        return whole.numerator === 0n ? rational(0) : divide(part, whole);
      }
      case "whenGiven":
        if (expression.ids.some((id) => this.#peek(id) !== null)) return this.#exact(expression.take);
        return expression.otherwise ? this.#exact(expression.otherwise) : null;
      case "whenAny":
        if (this.#isAny(expression.ids)) return this.#exact(expression.take);
        return expression.otherwise ? this.#exact(expression.otherwise) : rational(0);
      case "chosen":
        this.#use(expression.on);
        return this.#exact(expression.of);
      default:
        throw new RangeError(`step ${this.#step.id} rounds within another operation`);
    }
  }

  #number(expression: Expr): Rational {
    return this.#exact(expression) ?? rational(0);
  }

  #use(key: string): void {
    this.#uses ??= new Set();
    this.#uses.add(key);
  }

  #read(id: string): Rational | null {
    const value = this.#peek(id);
    if (value !== null) {
      this.#operands ??= new Set();
      this.#operands.add(id);
    }
    return value;
  }

  #peek(id: string): Rational | null {
    const value = this.#values.get(id);
    if (value === undefined) {
      if (this.#ids.has(id)) throw new RangeError(`step ${this.#step.id} reads ${id}, which comes after it`);
      throw new RangeError(`step ${this.#step.id} reads ${id}, which is neither a step nor an input`);
    }
    return value.yen === undefined ? value.exact : rational(value.yen);
  }

  #isAny(ids: readonly string[]): boolean {
    return add(...ids.map((id) => this.#peek(id) ?? rational(0))).numerator > 0n;
  }
}

const nothing: readonly string[] = [];

function listed(keys: ReadonlySet<string> | undefined): readonly string[] {
  return keys === undefined ? nothing : [...keys];
}
