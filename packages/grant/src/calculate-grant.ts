import { baseYearKey, type Calculation, calculate } from "./calculation.ts";
import { chosenMethods } from "./chosen-methods.ts";
import type { GrantInput } from "./grant-input.ts";
import { fiveYearsEffect } from "./items/five-years-effect.ts";
import { blockResults, categoryResults, itemResults } from "./items/item-results.ts";
import { ministryKeys } from "./lines/line-ministries.ts";
import { lineResults } from "./lines/line-results.ts";
import { payerResult } from "./lines/payer-results.ts";
import { calculationNotices } from "./notices/calculation-notices.ts";
import { hashParameters } from "./parameters/parameter-hash.ts";
import { parameterUses } from "./parameters/year-parameters.ts";
import type { GrantResult } from "./result.ts";
import { calculationSteps, stepDefinitions } from "./step-results.ts";
import { yenNumberOf } from "./step-values.ts";

/**
 * The grant of one municipality and year, exact to the yen: every intermediate value is a step, every rounding is logged.
 * Planned amounts count for an application or change, actual amounts for a report. Same input, same result.
 *
 * @throws JusoError `data-not-accepted` without a start year or with an amount that is not a whole number or too large;
 *   `parameters-missing` when the parameters lack values for the year, naming all; `configuration-invalid` when a rounding cannot be carried out.
 */
export function calculateGrant(input: GrantInput): GrantResult {
  const calculation = calculate(input);
  const { elapsed, values } = calculation;
  const items = itemResults(calculation);
  const [national, prefectural] = [lineResults(calculation, "national"), lineResults(calculation, "prefectural")];
  const effect = fiveYearsEffect(calculation);
  const used = parameterUses(calculation.parameters, usedKeys(calculation));
  return {
    municipalityCode: input.municipality.municipalityCode,
    municipalityName: input.municipality.municipalityName,
    fiscalYear: input.fiscalYear,
    documentKind: input.documentKind,
    programmeStartFiscalYear: calculation.startFiscalYear,
    ...elapsed,
    ...(effect === undefined ? {} : { fiveYearsEffect: effect }),
    methods: {
      costBase: input.setting.costBaseMethod,
      incomeDeduction: input.setting.incomeDeductionMethod,
      capSplit: input.setting.capSplitMethod,
      settlementCap: input.setting.settlementCapMethod,
    },
    chosenMethods: chosenMethods(calculation),
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
    notices: calculationNotices(calculation, items, used, effect),
    refusedCosts: calculation.costs.refused,
  };
}

/** Keys of every parameter that had a part in the result. */
function usedKeys({ costs, values }: Calculation): readonly string[] {
  return [
    baseYearKey,
    "fiveYearRule.years",
    ...ministryKeys,
    ...costs.usedKeys,
    ...[...values.values()].flatMap(({ uses }) => uses),
  ];
}
