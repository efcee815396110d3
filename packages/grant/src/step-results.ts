import { formatRational } from "@juso/model";
import type { Calculation } from "./calculation.ts";
import type { Evaluated } from "./expression/evaluate-steps.ts";
import type { Step } from "./expression/expression.ts";
import { formulaText } from "./expression/formula-text.ts";
import { yenNumber } from "./expression/whole-yen.ts";
import { formatParameterValue } from "./parameters/format-parameters.ts";
import type { CalculationStep, StepDefinition, Unverified } from "./result.ts";
import type { Year } from "./year/year.ts";

/** Methods that no public text fixes, so that what follows from them is not verified. */
export const unconfirmedMethods: readonly string[] = ["capSplitMethod", "settlementCapMethod"];

/** The keys among those used that are not verified: unverified parameters, and methods without a text. */
export function unverifiedKeys(uses: readonly string[], { parameters }: Pick<Year, "parameters">): readonly string[] {
  return uses.filter((key) => unconfirmedMethods.includes(key) || parameters.get(key)?.status === "unverified");
}

/** Every step that has a value. Single lines are not steps of their own; their sums name them. */
export function calculationSteps(calculation: Calculation): readonly CalculationStep[] {
  const { values, year } = calculation;
  const notationOf = (key: string): string => {
    const entry = year.parameters.get(key);
    return entry === undefined ? key : formatParameterValue(entry.value);
  };
  const unverified = unverifiedBySteps(calculation);
  return [...values.values()].flatMap((evaluated): readonly CalculationStep[] => {
    const { exact, operands, step, yen } = evaluated;
    if (exact === null || step.isLine) return [];
    const { own, inherited } = unverified.get(step.id)!;
    return [
      {
        id: step.id,
        title: step.title,
        formula: formulaText(step, { values, notationOf }),
        operands: operands.filter((id) => !values.get(id)?.step.isLine),
        basis: step.basis,
        exact: formatRational(exact),
        verification: own.length > 0 ? "unverified" : "verified",
        ...(yen === undefined ? {} : { yen: yenNumber(yen, step.title) }),
        ...roundingLog(evaluated),
        ...(own.length + inherited.length > 0 ? { unverified: { own, inherited } } : {}),
        ...(step.isSubtotal ? { isSubtotal: true } : {}),
        ...(step.sources ? { sources: step.sources } : {}),
      },
    ];
  });
}

function roundingLog({ exact, step, yen }: Evaluated): Pick<CalculationStep, "rounding"> {
  if (step.rounding === undefined || yen === undefined || exact === null) return {};
  const { mode, stage, unit } = step.rounding;
  return { rounding: { unit, mode, stage, raw: formatRational(exact), resultYen: yenNumber(yen, step.title) } };
}

function unverifiedBySteps(calculation: Calculation): ReadonlyMap<string, Unverified> {
  const found = new Map<string, Unverified>();
  for (const { operands, step, uses } of calculation.values.values()) {
    const own = unverifiedKeys(uses, calculation.year);
    const below = operands.flatMap((id) => {
      const operand = found.get(id);
      return operand ? [...operand.own, ...operand.inherited] : [];
    });
    found.set(step.id, { own, inherited: [...new Set(below)].filter((key) => !own.includes(key)) });
  }
  return found;
}

/** The calculation as data, without the single lines. */
export function stepDefinitions({ values }: Calculation): readonly StepDefinition[] {
  return [...values.values()].filter(({ step }) => !step.isLine).map(({ step }) => toDefinition(step));
}

function toDefinition({ basis, expression, id, isSigned, name, rounding, title, unit }: Step): StepDefinition {
  return {
    id,
    title,
    ...(name === undefined ? {} : { name }),
    basis,
    unit: unit ?? "yen",
    ...(expression ? { expression } : {}),
    ...(rounding ? { rounding } : {}),
    ...(isSigned ? { isSigned } : {}),
  };
}
