import { type Calculation, computeYear } from "./calculation.ts";
import { chosenMethods } from "./chosen-methods.ts";
import type { FiveYearsEffect } from "./five-years-result.ts";
import type { GrantInput } from "./grant-input.ts";
import { fiveYearsEffect } from "./items/five-years-effect.ts";
import { blockResults, categoryResults, itemResults } from "./items/item-results.ts";
import { ministryKeys } from "./lines/line-ministries.ts";
import { lineResults } from "./lines/line-results.ts";
import { payerResult } from "./lines/payer-results.ts";
import { adjustmentNumerator } from "./notices/adjustment-numerator.ts";
import { calculationNotices } from "./notices/calculation-notices.ts";
import { fiveYearsFact } from "./notices/five-years-notices.ts";
import { giveNotices } from "./notices/give-notices.ts";
import { hashParameters } from "./parameters/parameter-hash.ts";
import { parameterUses } from "./parameters/year-parameters.ts";
import type { GrantResult, ParameterUse } from "./result.ts";
import { calculationSteps, stepDefinitions } from "./step-results.ts";
import { yenNumberOf } from "./step-values.ts";
import { baseYearKey, readYear } from "./year/read-year.ts";
import type { Year } from "./year/year.ts";

/**
 * The grant of one municipality and year, exact to the yen: every intermediate value is a step, every rounding is logged.
 * Planned amounts count for an application or change, actual amounts for a report. Same input, same result.
 *
 * @throws JusoError `data-not-accepted` without a start year or with an amount that is not a whole number or too large;
 *   `parameters-missing` when the parameters lack values for the year, naming all; `configuration-invalid` when a rounding cannot be carried out.
 */
export function calculateGrant(input: GrantInput): GrantResult {
  const year = readYear(input);
  const calculation: Calculation = { year, values: computeYear(year) };
  const { values } = calculation;
  const items = itemResults(calculation);
  const [national, prefectural] = [lineResults(calculation, "national"), lineResults(calculation, "prefectural")];
  const effect = fiveYearsEffect(calculation, input.parameters);
  const used = parameterUses(year.parameters, usedKeys(calculation));
  return {
    municipalityCode: input.municipality.municipalityCode,
    municipalityName: input.municipality.municipalityName,
    fiscalYear: input.fiscalYear,
    documentKind: input.documentKind,
    programmeStartFiscalYear: year.startFiscalYear,
    ...year.elapsed,
    ...(effect === undefined ? {} : { fiveYearsEffect: effect }),
    methods: {
      costBase: input.setting.costBaseMethod,
      incomeDeduction: input.setting.incomeDeductionMethod,
      capSplit: input.setting.capSplitMethod,
      settlementCap: input.setting.settlementCapMethod,
    },
    chosenMethods: chosenMethods(input.setting, calculation),
    blocks: blockResults(calculation),
    items,
    categories: categoryResults(calculation),
    lines: [...national, ...prefectural],
    payers: {
      national: payerResult(calculation, "national", national),
      prefectural: payerResult(calculation, "prefectural", prefectural),
    },
    transfer: {
      firstYen: yenNumberOf(values, "J.L1"),
      secondYen: yenNumberOf(values, "J.L2"),
      totalYen: yenNumberOf(values, "J.total"),
    },
    municipalYen: yenNumberOf(values, "K.municipality"),
    totalNetCostYen: yenNumberOf(values, "T.total"),
    steps: calculationSteps(calculation),
    definitions: stepDefinitions(calculation),
    parameters: { id: input.parameters.id, sha256: hashParameters(input.parameters), used },
    notices: giveNotices(calculationNotices, {
      values,
      year: { ...year, facts: factsOfResult(calculation, used, effect) },
    }),
    refusedCosts: year.refusedCosts,
  };
}

/** Keys of every parameter that had a part in the result. */
function usedKeys({ values, year }: Calculation): readonly string[] {
  return [
    baseYearKey,
    "fiveYearRule.years",
    ...ministryKeys,
    ...year.askedKeys,
    ...[...values.values()].flatMap(({ uses }) => uses),
  ];
}

/** What is to be said of the records and, once the year is computed, of the result. */
function factsOfResult(
  calculation: Calculation,
  used: readonly ParameterUse[],
  effect: FiveYearsEffect | undefined,
): Year["facts"] {
  const { facts } = calculation.year;
  const unverified = used.filter(({ verification }) => verification === "unverified").length;
  return new Map([
    ...facts,
    ...(effect === undefined ? [] : [fiveYearsFact(effect, calculation.year)]),
    ["adjustmentNumeratorOpen", adjustmentNumerator(calculation)],
    ["unverifiedParameters", unverified === 0 ? [] : [{ words: { count: `${unverified}` } }]],
  ]);
}
