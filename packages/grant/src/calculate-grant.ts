import { type CalculatedYear, calculateYear } from "./calculate-amounts.ts";
import { chosenMethods } from "./chosen-methods.ts";
import type { GrantInput } from "./grant-input.ts";
import { blockResults, categoryResults, itemResults } from "./items/item-results.ts";
import { hashParameters } from "./parameters/parameter-hash.ts";
import type { GrantResult, GrantSummary } from "./result.ts";
import { calculationSteps, stepDefinitions } from "./step-results.ts";

/** A grant that was calculated, whose steps are put in words only when they are asked for: that is a third of the work. */
export interface CalculatedGrant {
  readonly summary: GrantSummary;
  /** The same with every step. */
  readonly whole: () => GrantResult;
}

/**
 * The grant of one municipality and year, exact to the yen: every intermediate value is a step, every rounding is logged.
 * Planned amounts count for an application or change, actual amounts for a report. Same input, same result.
 *
 * @throws JusoError `data-not-accepted` without a start year or with an amount that is not a whole number or too large;
 *   `parameters-missing` when the parameters lack values for the year, naming all; `configuration-invalid` when a rounding cannot be carried out.
 */
export function calculateGrant(input: GrantInput): GrantResult {
  return calculateSummary(input).whole();
}

/**
 * The grant without its steps, for those who show none.
 *
 * @throws JusoError as `calculateGrant`.
 */
export function calculateSummary(input: GrantInput): CalculatedGrant {
  const year = calculateYear(input);
  const summary = summaryOf(input, year);
  return {
    summary,
    whole: () => {
      const { notices, parameters, refusedCosts, ...amounts } = summary;
      return {
        ...amounts,
        steps: calculationSteps(year.calculation),
        definitions: stepDefinitions(year.calculation),
        parameters,
        notices,
        refusedCosts,
      };
    },
  };
}

function summaryOf(input: GrantInput, { amounts, calculation, effect, lines, used }: CalculatedYear): GrantSummary {
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
    parameters: { id: input.parameters.id, sha256: hashParameters(input.parameters), used },
    notices: amounts.notices,
    refusedCosts: year.refusedCosts,
  };
}
