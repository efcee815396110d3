import { type Calculation, calculate } from "../calculation.ts";
import { yenNumber } from "../expression/whole-yen.ts";
import type { FiveYearsEffect, FiveYearsRate } from "../five-years-result.ts";
import type { GrantInput } from "../grant-input.ts";
import { mergeParameters } from "../parameters/merge-parameters.ts";
import type { ParameterEntry, ParameterSet } from "../parameters/parameter-set.ts";
import { parametersOfYear, parameterValue } from "../parameters/year-parameters.ts";
import { yenOf } from "../step-values.ts";

const lines = ["N5-multiAgency", "P3-multiAgency"] as const;

/**
 * What the rates after five years change: the year is computed twice, with and without them, and nothing else is different. In the year
 * before they begin, the rates of the next year are taken with the costs of this one. What was decided is left out: it was decided by one
 * of the two rates.
 */
export function fiveYearsEffect(calculation: Calculation): FiveYearsEffect | undefined {
  const { elapsed, input } = calculation;
  const { fiscalYear } = input;
  if (elapsed.isFiveYearsElapsed) {
    const isFirstYear = elapsed.yearsElapsed === yearsOfRule(input.parameters, fiscalYear);
    return compared(input, { kind: "applies", fiscalYear, isFirstYear, rates: ratesOf(input.parameters, fiscalYear) });
  }
  const next = fiscalYear + 1;
  const isNext = elapsed.yearsElapsed + 1 === yearsOfRule(input.parameters, next);
  if (!isNext || input.setting.isFiveYearsElapsedOverride !== undefined) return undefined;
  const parameters = withRatesOfNextYear(input.parameters, fiscalYear);
  const rates = ratesOf(input.parameters, next);
  return compared({ ...input, parameters }, { kind: "forecast", fiscalYear: next, isFirstYear: true, rates });
}

type Facts = Pick<FiveYearsEffect, "kind" | "fiscalYear" | "isFirstYear" | "rates">;

function compared(input: GrantInput, facts: Facts): FiveYearsEffect | undefined {
  if (facts.rates.length === 0) return undefined;
  const run = (isFiveYearsElapsedOverride: boolean): Calculation =>
    calculate({ ...input, decisions: [], setting: { ...input.setting, isFiveYearsElapsedOverride } });
  const [later, ordinary] = [run(true).values, run(false).values];
  const difference = (id: string): number => {
    const title = later.get(id)!.step.title;
    return yenNumber(yenOf(later, id) - yenOf(ordinary, id), title);
  };
  return {
    ...facts,
    nationalYen: difference("H.national"),
    prefecturalYen: difference("I.prefectural"),
    municipalYen: difference("K.municipality"),
  };
}

function yearsOfRule(parameters: ParameterSet, fiscalYear: number): number | undefined {
  return parameterValue(parametersOfYear(parameters, fiscalYear), "fiveYearRule.years", "integer");
}

/** The lines that have a later rate in a year, with both. */
function ratesOf(parameters: ParameterSet, fiscalYear: number): readonly FiveYearsRate[] {
  const given = parametersOfYear(parameters, fiscalYear);
  return lines.flatMap((line): readonly FiveYearsRate[] => {
    const ordinary = parameterValue(given, `rate.${line}`, "fraction");
    const later = parameterValue(given, `rate.${line}.fiveYears`, "fraction");
    return ordinary === undefined || later === undefined ? [] : [{ line, ordinary, later }];
  });
}

function withRatesOfNextYear(parameters: ParameterSet, fiscalYear: number): ParameterSet {
  const next = parametersOfYear(parameters, fiscalYear + 1);
  const entries = lines
    .flatMap((line) => [`rate.${line}`, `rate.${line}.fiveYears`])
    .flatMap((key): readonly ParameterEntry[] => {
      const entry = next.get(key);
      return entry === undefined ? [] : [{ ...entry, fiscalYears: { from: fiscalYear, to: fiscalYear } }];
    });
  return mergeParameters(parameters, {
    id: "next-year",
    title: { ja: "翌年度の率", en: "rates of the next year" },
    entries,
  });
}
