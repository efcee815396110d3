import { JusoError } from "@juso/model";
import { evaluateSteps, type Values } from "./expression/evaluate-steps.ts";
import { resolveSteps } from "./expression/resolve-choices.ts";
import { ministryKeys } from "./lines/line-ministries.ts";
import { parseFraction } from "./parameters/fraction.ts";
import { parameterKeys } from "./parameters/parameter-keys.ts";
import { parametersMissing, parameterValue } from "./parameters/year-parameters.ts";
import { baseYearKey } from "./year/read-year.ts";
import type { Year } from "./year/year.ts";
import { yearSteps } from "./year-steps.ts";

/** A year as it was computed: what result and notices are read from. */
export interface Calculation {
  readonly year: Year;
  readonly values: Values;
  /** The yen of every step that has a value. */
  readonly yen: ReadonlyMap<string, number>;
}

/**
 * Computes every step of a year.
 *
 * @throws JusoError `parameters-missing`, naming all of them, when the year lacks parameters; `configuration-invalid` when a rounding
 *   cannot be carried out.
 */
export function computeYear(year: Year): Values {
  const { askedKeys, fiscalYear, parameters } = year;
  const { missingKeys, steps } = resolveSteps(yearSteps, year);
  const missing = [
    ...missingKeys,
    ...[...alwaysNeeded(fiscalYear), ...askedKeys].filter((key) => !parameters.has(key)),
  ];
  if (missing.length > 0) throw parametersMissing([...new Set(missing)], fiscalYear);
  refuseSharedRounding(year);
  refuseMixedShare(year);
  return evaluateSteps(steps, (key) => parseFraction(parameterValue(parameters, key, "fraction") ?? "0"));
}

/** Keys that the year needs beside those that the steps name. */
function alwaysNeeded(fiscalYear: number): readonly string[] {
  const required = [...parameterKeys.values()].filter(({ requiredFrom }) => (requiredFrom ?? Infinity) <= fiscalYear);
  return [baseYearKey, ...ministryKeys, ...required.map(({ key }) => key)];
}

/** C over what the ceiling leaves could be more than the whole: nothing in 令26条2項 reads so. */
function refuseMixedShare({ cases }: Year): void {
  const [part, whole] = ["adjustmentGrant.numerator", "adjustmentGrant.denominator"].map((key) => cases.get(key));
  if (part !== "fullCost" || whole !== "cappedCost") return;
  throw new JusoError("configuration-invalid", {
    ja: "国2号の割合で、分子を区分の上限で切る前の額（adjustmentGrant.numerator＝fullCost）、分母を切った後の額（adjustmentGrant.denominator＝cappedCost）とすると、割合が1を超えることがあります。分母を fullCost にするか、分子を cappedCost にしてください。",
    en: "In the share of N2, a part before the ceiling (adjustmentGrant.numerator = fullCost) over a cost after it (adjustmentGrant.denominator = cappedCost) can exceed 1. Set the denominator to fullCost or the numerator to cappedCost.",
  });
}

/** The shares of a block are rounded one by one; a set that was read from a file was refused before. */
function refuseSharedRounding({ cases }: Year): void {
  if (cases.get("rounding.costShare") !== "sum") return;
  throw new JusoError("configuration-invalid", {
    ja: "按分額の端数処理（rounding.costShare）の stage は line だけです。按分額は事業ごとに端数処理します。パラメーターの stage を line に直してください。",
    en: "The stage of rounding.costShare can only be line: apportioned amounts are rounded item by item. Change the stage to line in the parameters.",
  });
}
