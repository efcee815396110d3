import type { Text } from "@juso/model";
import { type FormulaCase, formulaCases } from "./expression/definition-printer.ts";
import { type Definition, type Holds, type RoundingDraft, refs, type StepDraft, sum } from "./expression/expression.ts";
import { parameterKeys } from "./parameters/parameter-keys.ts";
import { purposes } from "./purpose.ts";
import type { RoundingRule } from "./rounding-rule.ts";
import { unconfirmedMethods } from "./step-results.ts";
import { caseCondition } from "./year/case-condition.ts";
import { fillWords } from "./year/fill-words.ts";
import { yearSteps } from "./year-steps.ts";

/** A clause, and the cases in which it is the one; always, where there are none. */
export interface BasisCase {
  readonly when: readonly Text[];
  /** Japanese. */
  readonly basis: string;
}

/** One way in which a step is computed, as it is in every year. */
export interface StepDescription {
  /** Not unique: a step that is computed otherwise where other cases hold is told several times. */
  readonly id: string;
  readonly title: Text;
  /** How formulas call it; the title when absent. Japanese. */
  readonly name?: string;
  readonly basis: readonly BasisCase[];
  readonly unit: "yen" | "ratio";
  /** What must hold for the year to have the step. */
  readonly only: readonly Text[];
  /** The calculation in words, by cases; nothing for what is entered. */
  readonly formulas: readonly FormulaCase[];
  /** Where an input comes from, Japanese; absent for what is computed. */
  readonly origin?: string;
  /** Ids of the steps that it is computed from or that decide a case of it, in any case. */
  readonly reads: readonly string[];
  /** Keys of the parameters that it uses in any case: rates, roundings, and those that decide a case. */
  readonly parameters: readonly string[];
  /** Fixed rounding; a rounding by a parameter stands among the parameters. */
  readonly rounding?: RoundingRule;
  /** Methods of the municipality that it follows and no public text fixes. */
  readonly unconfirmed: readonly string[];
}

/** Words for the places in titles, which only a year knows. */
const generalWords: Readonly<Record<string, Text | string>> = {
  baseYear: "○○",
  spent: spentWords(),
};

/** Every step of every year, in the order of computing. */
export function stepDescriptions(): readonly StepDescription[] {
  const steps = new Map(yearSteps.map((step) => [step.id, { ...step, title: general(step.title) }]));
  const context = {
    steps,
    titleOfParameter: (key: string): string => parameterKeys.get(key)?.title.ja ?? key,
    conditionOf: (on: string, is: string): Text => caseCondition({ on, is }),
  };
  return yearSteps.map((step): StepDescription => {
    const { adds, basis, id, name, only = [], title, unit = "yen", where = [] } = step;
    const expression = step.expression ?? (adds ? sum(...refs(adds)) : undefined);
    const casesOf = (of: Definition): readonly FormulaCase[] =>
      formulaCases(of, context).map((each) =>
        unit === "ratio" && each.formula === "0円" ? { ...each, formula: "0" } : each,
      );
    const different = where.flatMap(({ on, is, step: other }) => (other.expression ? [{ on, is, other }] : []));
    const found = readBy([expression, ...different.map(({ other }) => other.expression)], step);
    return {
      id,
      title: general(title),
      ...(name === undefined ? {} : { name }),
      basis: [
        { when: [], basis },
        ...where.flatMap(({ is, on, step: other }) =>
          other.basis ? [{ when: [caseCondition({ on, is })], basis: other.basis }] : [],
        ),
      ],
      unit,
      only: only.map(caseCondition),
      formulas: [
        ...(expression ? casesOf(expression) : []),
        ...different.flatMap(({ is, on, other }) =>
          casesOf(other.expression!).map(({ formula, when }) => ({
            when: [caseCondition({ on, is }).ja, ...when],
            formula,
          })),
        ),
      ],
      ...(expression ? {} : { origin: step.origin ?? originOf(step) }),
      reads: [...found.reads],
      parameters: [...found.keys].filter((key) => parameterKeys.has(key)),
      ...(isRule(step.rounding) ? { rounding: step.rounding } : {}),
      unconfirmed: [...found.keys].filter((key) => unconfirmedMethods.includes(key)),
    };
  });
}

function general(title: Text): Text {
  return fillWords(title, (word) => generalWords[word]);
}

function spentWords(): Text {
  const titles = (language: keyof Text): string =>
    [...new Set(Object.values(purposes).map(({ amountsTitle }) => amountsTitle[language]))].join("・");
  return { ja: titles("ja"), en: titles("en") };
}

/** An input without words of its own is a sum of records where `given` is open, and an amount as entered otherwise. */
function originOf({ given }: StepDraft): string {
  return given === undefined ? "記録の行の合計" : "入力した額";
}

function isRule(rounding: StepDraft["rounding"]): rounding is RoundingRule {
  return typeof rounding === "object" && "unit" in rounding;
}

interface Found {
  readonly reads: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** Every id and key in a tree: of references and branches, of parameters, choices and roundings. */
function readBy(trees: readonly unknown[], { only = [], restsOn = [], rounding }: StepDraft): Found {
  const reads = new Set<string>();
  const keys = new Set<string>([...only.map(({ on }: Holds) => on), ...restsOn, ...roundingKeysOf(rounding)]);
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const each of part) visit(each);
    if (typeof part !== "object" || part === null || Array.isArray(part)) return;
    const { id, ids, key, on } = part as { id?: string; ids?: readonly string[] | string; key?: string; on?: string };
    if (id !== undefined) reads.add(id);
    if (Array.isArray(ids)) for (const each of ids) reads.add(each);
    if (key !== undefined) keys.add(key);
    if (on !== undefined) keys.add(on);
    for (const each of Object.values(part)) if (typeof each === "object") visit(each);
  };
  visit(trees);
  return { reads, keys };
}

function roundingKeysOf(rounding: StepDraft["rounding"]): readonly string[] {
  const keyOf = (draft: RoundingDraft): readonly string[] => (typeof draft === "string" ? [draft] : []);
  if (typeof rounding !== "object") return keyOf(rounding);
  if ("unit" in rounding) return [];
  return [rounding.on, ...Object.values(rounding.cases).flatMap(keyOf)];
}
