import type { RoundingRule } from "../rounding-rule.ts";
import type { Definition, Expr, RoundingDraft, Step, StepDraft, StepRounding } from "./expression.ts";
import { partsOf } from "./operands.ts";

/** What a year has decided: the option of a parameter or method, and the rule of a rounding; nothing where the year has no value. */
export interface YearChoices {
  readonly optionOf: (on: string) => string | undefined;
  readonly roundingOf: (key: string) => RoundingRule | undefined;
}

/**
 * The steps of one year: every choice replaced by the case that holds.
 *
 * @throws RangeError when a choice or a rounding has no value this year; ask `undecidedKeys` first.
 */
export function resolveSteps(drafts: readonly StepDraft[], choices: YearChoices): readonly Step[] {
  return drafts.map(({ expression, rounding, ...rest }): Step => {
    const rule = resolveRounding(roundingOf(rounding, choices), choices);
    const decidedBy = typeof rounding === "object" && "on" in rounding ? [rounding.on] : [];
    const restsOn = [...(rest.restsOn ?? []), ...decidedBy];
    return {
      ...rest,
      ...(restsOn.length > 0 ? { restsOn } : {}),
      ...(expression ? { expression: resolve(expression, choices) } : {}),
      ...(rule ? { rounding: rule } : {}),
    };
  });
}

/** Every key that steps need and the year lacks, where `isGiven` knows the keys of the year. Open choices ask for all their cases. */
export function undecidedKeys(
  drafts: readonly StepDraft[],
  choices: YearChoices,
  isGiven: (key: string) => boolean,
): readonly string[] {
  const needed = drafts.flatMap(({ expression, rounding }) => [
    ...(expression ? neededBy(expression, choices) : []),
    ...neededRoundings(rounding, choices),
  ]);
  return [...new Set(needed)].filter((key) => !isGiven(key));
}

function neededBy(expression: Definition, choices: YearChoices): readonly string[] {
  if (expression.op === "parameter") return [expression.key];
  if (expression.op !== "choose") return partsOf(expression).flatMap((part) => neededBy(part, choices));
  const option = choices.optionOf(expression.on);
  if (option === undefined) return [expression.on, ...partsOf(expression).flatMap((part) => neededBy(part, choices))];
  return neededBy(caseOf(expression.cases, expression.on, option), choices);
}

function neededRoundings(rounding: StepDraft["rounding"], choices: YearChoices): readonly string[] {
  if (typeof rounding === "object" && "on" in rounding && choices.optionOf(rounding.on) === undefined) {
    return [rounding.on, ...Object.values(rounding.cases).filter((each) => typeof each === "string")];
  }
  const draft = roundingOf(rounding, choices);
  return typeof draft === "string" ? [draft] : [];
}

function roundingOf(rounding: StepDraft["rounding"], choices: YearChoices): RoundingDraft {
  if (typeof rounding !== "object" || !("on" in rounding)) return rounding;
  const option = choices.optionOf(rounding.on);
  if (option === undefined) throw new RangeError(`nothing decides ${rounding.on}`);
  return rounding.cases[option];
}

function resolveRounding(rounding: RoundingDraft, choices: YearChoices): StepRounding | undefined {
  if (typeof rounding !== "string") return rounding;
  const rule = choices.roundingOf(rounding);
  if (rule === undefined) throw new RangeError(`there is no ${rounding}`);
  return { unit: rule.unit, mode: rule.mode, stage: rule.stage, parameter: rounding };
}

function resolve(expression: Definition, choices: YearChoices): Expr {
  const each = (part: Definition): Expr => resolve(part, choices);
  switch (expression.op) {
    case "none":
    case "ref":
    case "parameter":
      return expression;
    case "choose": {
      const { on, cases, titles } = expression;
      const option = choices.optionOf(on);
      if (option === undefined) throw new RangeError(`nothing decides ${on}`);
      const title = titles?.[option];
      return { op: "chosen", on, option, ...(title ? { title } : {}), of: each(caseOf(cases, on, option)) };
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
      const branches = {
        take: each(expression.take),
        ...(expression.otherwise ? { otherwise: each(expression.otherwise) } : {}),
      };
      return { op: expression.op, ids: expression.ids, ...branches };
    }
    default:
      return { op: expression.op, of: expression.of.map(each) };
  }
}

function caseOf<E>(cases: Readonly<Record<string, E>>, on: string, option: string): E {
  const found = cases[option];
  if (found === undefined) throw new RangeError(`${on} has no case for ${option}`);
  return found;
}
