import { type Calculation, computeYear } from "./calculation.ts";
import { chosenMethods } from "./chosen-methods.ts";
import type { GrantInput } from "./grant-input.ts";
import { fiveYearsEffect } from "./items/five-years-effect.ts";
import { blockResults, categoryResults, itemResults } from "./items/item-results.ts";
import { lineResults } from "./lines/line-results.ts";
import { payerResult } from "./lines/payer-results.ts";
import { adjustmentNumerator } from "./notices/adjustment-numerator.ts";
import { calculationNotices } from "./notices/calculation-notices.ts";
import { fiveYearsFact } from "./notices/five-years-notices.ts";
import { giveNotices } from "./notices/give-notices.ts";
import { hashParameters } from "./parameters/parameter-hash.ts";
import type { GrantResult } from "./result.ts";
import { calculationSteps, stepDefinitions } from "./step-results.ts";
import { yenNumbers } from "./step-values.ts";
import { usedParameters } from "./used-parameters.ts";
import { readYear } from "./year/read-year.ts";

/**
 * The grant of one municipality and year, exact to the yen: every intermediate value is a step, every rounding is logged.
 * Planned amounts count for an application or change, actual amounts for a report. Same input, same result.
 *
 * @throws JusoError `data-not-accepted` without a start year or with an amount that is not a whole number or too large;
 *   `parameters-missing` when the parameters lack values for the year, naming all; `configuration-invalid` when a rounding cannot be carried out.
 */
export function calculateGrant(input: GrantInput): GrantResult {
  const year = readYear(input);
  const values = computeYear(year);
  const yen = yenNumbers(values);
  const calculation: Calculation = { year, values, yen };
  const [national, prefectural] = [lineResults(calculation, "national"), lineResults(calculation, "prefectural")];
  const effect = fiveYearsEffect(calculation);
  const used = usedParameters(calculation);
  const unverified = used.filter(({ verification }) => verification === "unverified").length;
  return {
    municipalityCode: input.municipality.municipalityCode,
    municipalityName: input.municipality.municipalityName,
    fiscalYear: input.fiscalYear,
    documentKind: input.documentKind,
    programmeStartFiscalYear: year.startFiscalYear,
    yearsElapsed: year.fiveYears.yearsElapsed,
    isFiveYearsElapsed: year.fiveYears.isFiveYearsElapsed,
    ...(effect === undefined ? {} : { fiveYearsEffect: effect }),
    methods: {
      costBase: input.setting.costBaseMethod,
      incomeDeduction: input.setting.incomeDeductionMethod,
      capSplit: input.setting.capSplitMethod,
      settlementCap: input.setting.settlementCapMethod,
    },
    chosenMethods: chosenMethods(input.setting, calculation),
    blocks: blockResults(calculation),
    items: itemResults(calculation),
    categories: categoryResults(calculation),
    lines: [...national, ...prefectural],
    payers: {
      national: payerResult(calculation, "national", national),
      prefectural: payerResult(calculation, "prefectural", prefectural),
    },
    transfer: {
      firstYen: yen.get("J.L1") ?? 0,
      secondYen: yen.get("J.L2") ?? 0,
      totalYen: yen.get("J.total") ?? 0,
    },
    municipalYen: yen.get("K.municipality") ?? 0,
    totalNetCostYen: yen.get("T.total") ?? 0,
    steps: calculationSteps(calculation),
    definitions: stepDefinitions(calculation),
    parameters: { id: input.parameters.id, sha256: hashParameters(input.parameters), used },
    notices: giveNotices(calculationNotices, calculation, [
      ...(effect === undefined ? [] : [fiveYearsFact(effect, year)]),
      ["adjustmentNumeratorOpen", adjustmentNumerator(calculation)],
      ["unverifiedParameters", unverified === 0 ? [] : [{ words: { count: `${unverified}` } }]],
    ]),
    refusedCosts: year.refusedCosts,
  };
}
