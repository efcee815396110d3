import { type Calculation, computeYear } from "../calculation.ts";
import { yenNumber } from "../expression/whole-yen.ts";
import type { FiveYearsEffect, FiveYearsRate } from "../five-years-result.ts";
import type { ParameterSet } from "../parameters/parameter-set.ts";
import { parametersOfYear, parameterValue, type YearParameters } from "../parameters/year-parameters.ts";
import { yenOf } from "../step-values.ts";
import type { Year } from "../year/year.ts";
import { fiveYearsCases, fiveYearsLines } from "./five-years.ts";

/**
 * What the rates after five years change: the year is computed twice, with and without them, and nothing else is different. In the year
 * before they begin, the rates of the next year are taken with the costs of this one. What was decided is left out: it was decided by one
 * of the two rates.
 */
export function fiveYearsEffect({ year }: Calculation, parameters: ParameterSet): FiveYearsEffect | undefined {
  const { elapsed, fiscalYear } = year;
  if (elapsed.isFiveYearsElapsed) {
    const isFirstYear = elapsed.yearsElapsed === yearsOfRule(year.parameters);
    return compared(year, { kind: "applies", fiscalYear, isFirstYear, rates: ratesOf(year.parameters) });
  }
  const next = parametersOfYear(parameters, fiscalYear + 1);
  const isNext = elapsed.yearsElapsed + 1 === yearsOfRule(next);
  if (!isNext || year.cases.get("fiveYearsByHand") !== "no") return undefined;
  const later = new Map([...year.parameters, ...ratesIn(next)]);
  const facts = { kind: "forecast", fiscalYear: fiscalYear + 1, isFirstYear: true, rates: ratesOf(next) } as const;
  return compared({ ...year, parameters: later }, facts);
}

type Facts = Pick<FiveYearsEffect, "kind" | "fiscalYear" | "isFirstYear" | "rates">;

function compared(year: Year, facts: Facts): FiveYearsEffect | undefined {
  if (facts.rates.length === 0) return undefined;
  const [later, ordinary] = [true, false].map((isElapsed) => {
    const rates = fiveYearsCases(isElapsed, year.parameters);
    return computeYear({ ...year, cases: new Map([...year.cases, ...undecided, ...rates]) });
  });
  const difference = (id: string): number =>
    yenNumber(yenOf(later!, id) - yenOf(ordinary!, id), later!.get(id)!.step.title);
  return {
    ...facts,
    nationalYen: difference("H.national"),
    prefecturalYen: difference("I.prefectural"),
    municipalYen: difference("K.municipality"),
  };
}

/** Nothing is compared with a decision. */
const undecided = [
  ["purpose", "application"],
  ["hasDecision", "no"],
] as const;

function yearsOfRule(parameters: YearParameters): number | undefined {
  return parameterValue(parameters, "fiveYearRule.years", "integer");
}

/** The lines that have a later rate in a year, with both. */
function ratesOf(parameters: YearParameters): readonly FiveYearsRate[] {
  return fiveYearsLines.flatMap((line): readonly FiveYearsRate[] => {
    const ordinary = parameterValue(parameters, `rate.${line}`, "fraction");
    const later = parameterValue(parameters, `rate.${line}.fiveYears`, "fraction");
    return ordinary === undefined || later === undefined ? [] : [{ line, ordinary, later }];
  });
}

function ratesIn(parameters: YearParameters): YearParameters {
  const keys = fiveYearsLines.flatMap((line) => [`rate.${line}`, `rate.${line}.fiveYears`]);
  return new Map([...parameters].filter(([key]) => keys.includes(key)));
}
