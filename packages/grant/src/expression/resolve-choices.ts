import type { RoundingRule } from "../rounding-rule.ts";
import { fillWords } from "../year/fill-words.ts";
import type { Year } from "../year/year.ts";
import {
  type Definition,
  type Expr,
  type Holds,
  type RoundingDraft,
  refs,
  type Step,
  type StepDraft,
  type StepRounding,
  sum,
} from "./expression.ts";
import { partsOf } from "./operands.ts";

/** The steps that a year has: those whose cases hold, with what was entered, and the inputs that they add up before them. */
export function stepsInForce(drafts: readonly StepDraft[], year: Year): readonly StepDraft[] {
  const holds = ({ is, on }: Holds): boolean => year.cases.get(on) === is;
  return drafts.flatMap(({ adds, only, where, ...draft }): readonly StepDraft[] => {
    if (only?.some((each) => !holds(each))) return [];
    const { inputs = [], step: entered } = year.entered.get(draft.id) ?? {};
    const differences = (where ?? []).filter(holds).map(({ step }) => step);
    const step: StepDraft = Object.assign({}, draft, ...differences, adds ? sumOf(adds, year) : {}, entered);
    // A sum of records that there are none of.
    if (step.expression === undefined && step.given === undefined) return [];
    return [...inputs, { ...step, title: fillWords(step.title, (name) => year.words[name]) }];
  });
}

/** The sum of what the year has of some sums of records, with the ids of all lines in it. */
function sumOf(adds: readonly string[], { entered }: Year): Pick<StepDraft, "expression" | "sources"> {
  const present = adds.filter((id) => entered.has(id));
  const sources = present.flatMap((id) => entered.get(id)?.step.sources ?? []).sort();
  return { expression: sum(...refs(present)), sources };
}

/**
 * The steps of one year: every choice replaced by the case that holds.
 *
 * @throws RangeError when a choice or a rounding has no value this year; ask `undecidedKeys` first.
 */
export function resolveSteps(drafts: readonly StepDraft[], year: Year): readonly Step[] {
  return drafts.map(({ expression, rounding, ...rest }): Step => {
    const rule = resolveRounding(roundingOf(rounding, year), year);
    const decidedBy = typeof rounding === "object" && "on" in rounding ? [rounding.on] : [];
    const restsOn = [...(rest.restsOn ?? []), ...decidedBy];
    return {
      ...rest,
      ...(restsOn.length > 0 ? { restsOn } : {}),
      ...(expression ? { expression: resolve(expression, year) } : {}),
      ...(rule ? { rounding: rule } : {}),
    };
  });
}

/** Every key that steps need and the year lacks. Open choices ask for all their cases. */
export function undecidedKeys(drafts: readonly StepDraft[], year: Year): readonly string[] {
  const needed = drafts.flatMap(({ expression, rounding }) => [
    ...(expression ? neededBy(expression, year) : []),
    ...neededRoundings(rounding, year),
  ]);
  return [...new Set(needed)].filter((key) => !year.parameters.has(key));
}

function neededBy(expression: Definition, year: Year): readonly string[] {
  if (expression.op === "parameter") return [expression.key];
  if (expression.op !== "choose") return partsOf(expression).flatMap((part) => neededBy(part, year));
  const option = year.cases.get(expression.on);
  if (option === undefined) return [expression.on, ...partsOf(expression).flatMap((part) => neededBy(part, year))];
  return neededBy(branchOf(expression.cases, expression.on, option), year);
}

function neededRoundings(rounding: StepDraft["rounding"], year: Year): readonly string[] {
  if (typeof rounding === "object" && "on" in rounding && year.cases.get(rounding.on) === undefined) {
    return [rounding.on, ...Object.values(rounding.cases).filter((each) => typeof each === "string")];
  }
  const draft = roundingOf(rounding, year);
  return typeof draft === "string" ? [draft] : [];
}

function roundingOf(rounding: StepDraft["rounding"], year: Year): RoundingDraft {
  if (typeof rounding !== "object" || !("on" in rounding)) return rounding;
  const option = year.cases.get(rounding.on);
  if (option === undefined) throw new RangeError(`nothing decides ${rounding.on}`);
  return rounding.cases[option];
}

function resolveRounding(rounding: RoundingDraft, { parameters }: Year): StepRounding | undefined {
  if (typeof rounding !== "string") return rounding;
  const rule = parameters.get(rounding)?.value as RoundingRule | undefined;
  if (rule === undefined) throw new RangeError(`there is no ${rounding}`);
  return { unit: rule.unit, mode: rule.mode, stage: rule.stage, parameter: rounding };
}

function resolve(expression: Definition, year: Year): Expr {
  const each = (part: Definition): Expr => resolve(part, year);
  switch (expression.op) {
    case "none":
    case "ref":
    case "parameter":
      return expression;
    case "choose": {
      const { on, cases, titles } = expression;
      const option = year.cases.get(on);
      if (option === undefined) throw new RangeError(`nothing decides ${on}`);
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
      const { ids, otherwise, take } = expression;
      const listed = typeof ids === "string" ? (year.lists.get(ids) ?? []) : ids;
      return { op: expression.op, ids: listed, take: each(take), ...(otherwise ? { otherwise: each(otherwise) } : {}) };
    }
    default:
      return { op: expression.op, of: expression.of.map(each) };
  }
}

function branchOf<E>(cases: Readonly<Record<string, E>>, on: string, option: string): E {
  const found = cases[option];
  if (found === undefined) throw new RangeError(`${on} has no case for ${option}`);
  return found;
}
