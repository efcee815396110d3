import { calculateYear } from "./calculate-amounts.ts";
import { chosenMethods } from "./chosen-methods.ts";
import type { GrantInput } from "./grant-input.ts";
import { blockResults, categoryResults, itemResults } from "./items/item-results.ts";
import { hashParameters } from "./parameters/parameter-hash.ts";
import type { GrantResult } from "./result.ts";
import { calculationSteps, stepDefinitions } from "./step-results.ts";

/**
 * The grant of one municipality and year, exact to the yen: every intermediate value is a step, every rounding is logged.
 * Planned amounts count for an application or change, actual amounts for a report. Same input, same result.
 *
 * @throws JusoError `data-not-accepted` without a start year or with an amount that is not a whole number or too large;
 *   `parameters-missing` when the parameters lack values for the year, naming all; `configuration-invalid` when a rounding cannot be carried out.
 */
export function calculateGrant(input: GrantInput): GrantResult {
  const { amounts, calculation, effect, lines, used } = calculateYear(input);
  const { year, yen } = calculation;
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
    lines,
    payers: amounts.payers,
    transfer: amounts.transfer,
    municipalYen: yen.get("K.municipality") ?? 0,
    totalNetCostYen: yen.get("T.total") ?? 0,
    steps: calculationSteps(calculation),
    definitions: stepDefinitions(calculation),
    parameters: { id: input.parameters.id, sha256: hashParameters(input.parameters), used },
    notices: amounts.notices,
    refusedCosts: year.refusedCosts,
  };
}
