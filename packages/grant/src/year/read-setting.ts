import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import { fiveYearsCases, fiveYearsLines, type YearsElapsed } from "../items/five-years.ts";
import { isNeededIn } from "../parameters/parameter-key.ts";
import { parameterKeys } from "../parameters/parameter-keys.ts";
import type { YearParameters } from "../parameters/year-parameters.ts";
import { purposeOf } from "../purpose.ts";
import type { Fact, Reading } from "./year.ts";

/** Reads what was entered for the year as a whole: its purpose, the methods, the five years, the adjustment grant. */
export function readSetting(input: GrantInput, parameters: YearParameters, elapsed: YearsElapsed): Reading {
  const { documentKind, fiscalYear, municipality, setting } = input;
  const { adjustmentGrantYen, fiveYearsOverrideReason: reason, isFiveYearsElapsedOverride: override } = setting;
  const title = { ja: "総合事業の調整交付金", en: "Adjustment grant of the comprehensive programme" };
  const adjustment = adjustmentGrantYen === undefined ? null : wholeYen(adjustmentGrantYen, title);
  return {
    entered: [["adjustment", { step: { given: adjustment } }]],
    cases: [
      ["purpose", documentKind],
      ["hasDecision", purposeOf(input).hasDecision ? "yes" : "no"],
      ["costBaseMethod", setting.costBaseMethod],
      ["incomeDeductionMethod", setting.incomeDeductionMethod],
      ["capSplitMethod", setting.capSplitMethod],
      ["settlementCapMethod", setting.settlementCapMethod],
      ["hasWelfareOffice", municipality.hasWelfareOffice ? "yes" : "no"],
      ["isFiveYearsElapsed", elapsed.isFiveYearsElapsed ? "yes" : "no"],
      ["startsLater", elapsed.yearsElapsed < 0 ? "yes" : "no"],
      ["fiveYearsByHand", override === undefined ? "no" : override ? "elapsed" : "notElapsed"],
      ...fiveYearsCases(elapsed.isFiveYearsElapsed, parameters),
    ],
    facts: [
      ["fiveYearsReason", reason ? [{ words: { reason } }] : []],
      ["fiveYearsRateMissing", elapsed.isFiveYearsElapsed ? missingLaterRates(parameters) : []],
      ["parameterMissing", missingValues(fiscalYear, parameters)],
    ],
  };
}

/** Lines whose later rate the year does not know. */
function missingLaterRates(parameters: YearParameters): readonly Fact[] {
  return fiveYearsLines
    .map((line) => ({ about: line, words: { key: `rate.${line}.fiveYears` } }))
    .filter(({ words: { key } }) => !parameters.has(key));
}

function missingValues(fiscalYear: number, parameters: YearParameters): readonly Fact[] {
  return [...parameterKeys.values()]
    .filter((definition) => isNeededIn(definition, fiscalYear) && !parameters.has(definition.key))
    .map(({ key, title }) => ({ about: key, words: { key, title } }));
}
