import type { RoundingRule } from "../rounding-rule.ts";
import { fillWords } from "../year/fill-words.ts";
import type { Entered } from "../year/reading.ts";
import type { Year } from "../year/year.ts";
import {
  type Definition,
  type Expr,
  type Holds,
  refs,
  type Step,
  type StepDraft,
  type StepRounding,
  sum,
} from "./expression.ts";

/** The steps of one year, which can be computed when no key is missing. */
export interface ResolvedSteps {
  readonly steps: readonly Step[];
  /** Keys that the steps need and the year lacks. An open choice asks for itself and for all its cases. */
  readonly missingKeys: readonly string[];
}

/** The steps whose cases hold, with what was entered for them, the inputs that they add up, and every choice replaced by the case that holds. */
export function resolveSteps(drafts: readonly StepDraft[], year: Year): ResolvedSteps {
  const resolver = new Resolver(year);
  const steps = drafts.flatMap((draft) => resolver.stepsOf(draft));
  return { steps, missingKeys: [...resolver.missingKeys] };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const none: readonly Step[] = [];
const nothingEntered: Partial<Entered> = {};

class Resolver {
  readonly #year: Year;
  readonly missingKeys = new Set<string>();

  constructor(year: Year) {
    this.#year = year;
  }

  stepsOf(draft: StepDraft): readonly Step[] {
    const { adds, only, where } = draft;
    if (only && !only.every((each) => this.#holds(each))) return none;
    const { inputs, step: entered } = this.#year.entered.get(draft.id) ?? nothingEntered;
    const differences = where?.filter((each) => this.#holds(each)).map(({ step }) => step) ?? [];
    const isAsDrafted = differences.length === 0 && adds === undefined && entered === undefined;
    const step: StepDraft = isAsDrafted
      ? draft
      : Object.assign({}, draft, ...differences, adds && this.#sumOf(adds), entered);
    // A sum of records that there are none of.
    if (step.expression === undefined && step.given === undefined) return none;
    const resolved = this.#resolved(step);
    return inputs ? [...(inputs as readonly Step[]), resolved] : [resolved];
  }

  #holds({ is, on }: Holds): boolean {
    return this.#year.cases.get(on) === is;
  }

  /** The sum of what the year has of some sums of records, with the ids of all lines in it. */
  #sumOf(adds: readonly string[]): Pick<StepDraft, "expression" | "sources"> {
    const { entered } = this.#year;
    const present = adds.filter((id) => entered.has(id));
    return {
      expression: sum(...refs(present)),
      sources: present.flatMap((id) => entered.get(id)?.step.sources ?? []).sort(),
    };
  }

  /** What only drafts have stays at the step, where its type does not show it: copying some of an object's members takes far longer than all. */
  #resolved(draft: StepDraft): Step {
    const { expression, restsOn, rounding, title } = draft;
    const rule = this.#rounding(rounding);
    const step = { ...draft, title: fillWords(title, (name) => this.#year.words[name]) } as Mutable<Step>;
    if (expression) step.expression = this.#expression(expression);
    if (rounding === undefined) return step;
    if (typeof rounding === "object" && "on" in rounding) step.restsOn = [...(restsOn ?? []), rounding.on];
    if (rule) step.rounding = rule;
    else delete step.rounding;
    return step;
  }

  #rounding(rounding: StepDraft["rounding"]): StepRounding | undefined {
    if (typeof rounding === "object" && "on" in rounding) {
      const option = this.#decided(rounding.on, () =>
        Object.values(rounding.cases).map((each) => this.#rounding(each)),
      );
      return option === undefined ? undefined : this.#rounding(rounding.cases[option]);
    }
    if (typeof rounding !== "string") return rounding;
    const rule = this.#year.parameters.get(rounding)?.value as RoundingRule | undefined;
    if (rule !== undefined) return { unit: rule.unit, mode: rule.mode, stage: rule.stage, parameter: rounding };
    this.missingKeys.add(rounding);
    return undefined;
  }

  /** The case that holds; nothing where the year has not decided, with what the cases need missing too. */
  #decided(on: string, visitCases: () => void): string | undefined {
    const option = this.#year.cases.get(on);
    if (option !== undefined) return option;
    this.missingKeys.add(on);
    visitCases();
    return undefined;
  }

  #expression(expression: Definition): Expr {
    const each = (part: Definition): Expr => this.#expression(part);
    switch (expression.op) {
      case "none":
      case "ref":
        return expression;
      case "parameter":
        if (!this.#year.parameters.has(expression.key)) this.missingKeys.add(expression.key);
        return expression;
      case "choose": {
        const { cases, on, titles } = expression;
        const option = this.#decided(on, () => Object.values(cases).map(each));
        if (option === undefined) return { op: "none" };
        const title = titles?.[option];
        return { op: "chosen", on, option, ...(title ? { title } : {}), of: each(branchOf(cases, on, option)) };
      }
      case "minus":
        return { op: "minus", of: [each(expression.of[0]), each(expression.of[1])] };
      case "positive":
        return { op: "positive", of: each(expression.of) };
      case "share":
        return { op: "share", part: each(expression.part), whole: each(expression.whole) };
      case "allot":
        return { op: "allot", of: expression.of.map(each), at: expression.at };
      case "whenGiven":
      case "whenAny": {
        const { ids, op, otherwise, take } = expression;
        const listed = typeof ids === "string" ? (this.#year.lists.get(ids) ?? []) : ids;
        return { op, ids: listed, take: each(take), ...(otherwise ? { otherwise: each(otherwise) } : {}) };
      }
      default:
        return { op: expression.op, of: expression.of.map(each) };
    }
  }
}

function branchOf<E>(cases: Readonly<Record<string, E>>, on: string, option: string): E {
  const found = cases[option];
  if (found === undefined) throw new RangeError(`${on} has no case for ${option}`);
  return found;
}
