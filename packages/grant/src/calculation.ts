import { JusoError, type Rational } from "@juso/model";
import { type CountedCosts, countedCosts } from "./costs/counted-costs.ts";
import { evaluateSteps, type Values } from "./expression/evaluate-steps.ts";
import { resolveSteps, undecidedKeys, type YearChoices } from "./expression/resolve-choices.ts";
import type { GrantInput } from "./grant-input.ts";
import { type YearsElapsed, yearsElapsed } from "./items/five-years.ts";
import { ministryKeys } from "./lines/line-ministries.ts";
import { parseFraction } from "./parameters/fraction.ts";
import { parameterKeys } from "./parameters/parameter-keys.ts";
import {
  parametersMissing,
  parametersOfYear,
  parameterValue,
  type YearParameters,
} from "./parameters/year-parameters.ts";
import { yearSteps } from "./year-steps.ts";

/** A year as it was computed: what result and notices are read from. */
export interface Calculation {
  readonly input: GrantInput;
  readonly startFiscalYear: number;
  readonly elapsed: YearsElapsed;
  readonly baseYear: number;
  readonly costs: CountedCosts;
  readonly parameters: YearParameters;
  readonly values: Values;
}

/**
 * Computes every step of a year.
 *
 * @throws JusoError `data-not-accepted` without a start year or with an amount that is not a whole number; `parameters-missing`, naming
 *   all of them, when the year lacks parameters; `configuration-invalid` when a rounding cannot be carried out.
 */
export function calculate(input: GrantInput): Calculation {
  const parameters = parametersOfYear(input.parameters, input.fiscalYear);
  const start = startFiscalYear(input);
  const elapsed = yearsElapsed(input, start);
  const costs = countedCosts(input);
  const baseYear = start - (parameterValue(parameters, baseYearKey, "integer") ?? 0);
  const drafts = yearSteps(input, costs, baseYear);
  const choices = yearChoices(input, parameters, elapsed);
  const missing = [
    ...undecidedKeys(drafts, choices, (key) => parameters.has(key)),
    ...[...alwaysNeeded(input.fiscalYear), ...costs.askedKeys].filter((key) => !parameters.has(key)),
  ];
  if (missing.length > 0) throw parametersMissing([...new Set(missing)], input.fiscalYear);
  refuseSharedRounding(parameters);
  refuseMixedShare(parameters);
  const fraction = (key: string): Rational => parseFraction(parameterValue(parameters, key, "fraction") ?? "0");
  const values = evaluateSteps(resolveSteps(drafts, choices), fraction);
  return { input, startFiscalYear: start, elapsed, baseYear, costs, parameters, values };
}

/** The parameter that says how long before the start the base year lies. */
export const baseYearKey = "baseYear.yearsBeforeStart";

/** Keys that the year needs beside those that the steps name. */
function alwaysNeeded(fiscalYear: number): readonly string[] {
  const required = [...parameterKeys.values()].filter(({ requiredFrom }) => (requiredFrom ?? Infinity) <= fiscalYear);
  return [baseYearKey, ...ministryKeys, ...required.map(({ key }) => key)];
}

/** Options of the methods and parameters; of the five years, `later` where the year has a later rate and the time has come. */
function yearChoices(
  { setting }: GrantInput,
  parameters: YearParameters,
  { isFiveYearsElapsed }: YearsElapsed,
): YearChoices {
  const roundingOf: YearChoices["roundingOf"] = (key) => parameterValue(parameters, key, "rounding");
  const methods: Readonly<Record<string, string>> = {
    incomeDeductionMethod: setting.incomeDeductionMethod,
    capSplitMethod: setting.capSplitMethod,
    settlementCapMethod: setting.settlementCapMethod,
  };
  const optionOf: YearChoices["optionOf"] = (on) => {
    if (on.startsWith("rounding.")) return roundingOf(on)?.stage;
    if (on.startsWith("fiveYears.")) {
      const isLater = isFiveYearsElapsed && parameters.has(`rate.${on.slice("fiveYears.".length)}.fiveYears`);
      return isLater ? "later" : "ordinary";
    }
    const value = parameters.get(on)?.value;
    return methods[on] ?? (typeof value === "string" ? value : undefined);
  };
  return { optionOf, roundingOf };
}

/** C over what the ceiling leaves could be more than the whole: nothing in 令26条2項 reads so. */
function refuseMixedShare(parameters: YearParameters): void {
  const part = parameterValue(parameters, "adjustmentGrant.numerator", "adjustmentNumerator");
  const whole = parameterValue(parameters, "adjustmentGrant.denominator", "adjustmentDenominator");
  if (part !== "fullCost" || whole !== "cappedCost") return;
  throw new JusoError("configuration-invalid", {
    ja: "国2号の割合で、分子を区分の上限で切る前の額（adjustmentGrant.numerator＝fullCost）、分母を切った後の額（adjustmentGrant.denominator＝cappedCost）とすると、割合が1を超えることがあります。分母を fullCost にするか、分子を cappedCost にしてください。",
    en: "In the share of N2, a part before the ceiling (adjustmentGrant.numerator = fullCost) over a cost after it (adjustmentGrant.denominator = cappedCost) can exceed 1. Set the denominator to fullCost or the numerator to cappedCost.",
  });
}

/** The shares of a block are rounded one by one; a set that was read from a file was refused before. */
function refuseSharedRounding(parameters: YearParameters): void {
  if (parameterValue(parameters, "rounding.costShare", "rounding")?.stage !== "sum") return;
  throw new JusoError("configuration-invalid", {
    ja: "按分額の端数処理（rounding.costShare）の stage は line だけです。按分額は事業ごとに端数処理します。パラメーターの stage を line に直してください。",
    en: "The stage of rounding.costShare can only be line: apportioned amounts are rounded item by item. Change the stage to line in the parameters.",
  });
}

function startFiscalYear(input: GrantInput): number {
  const start = input.municipality.programmeStartFiscalYear;
  if (start !== undefined) return start;
  throw new JusoError("data-not-accepted", {
    ja: "市町村の事業開始年度が空欄です。基準年度と5年経過の判定に必要なので、市町村の表に入力してください。",
    en: "The fiscal year in which the programme started is blank. The base year and the five-year test need it. Enter it in the municipality table.",
  });
}
