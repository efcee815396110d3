import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import { isNeededIn } from "../parameters/parameter-key.ts";
import { parameterKeys } from "../parameters/parameter-keys.ts";
import type { YearParameters } from "../parameters/year-parameters.ts";
import { purposeOf } from "../purpose.ts";
import type { Reading } from "./year.ts";

const adjustment = { ja: "総合事業の調整交付金", en: "Adjustment grant of the comprehensive programme" };

/** Reads what was entered for the year as a whole: its purpose, the methods, the adjustment grant, and which parameters are missing. */
export function readSetting(input: GrantInput, parameters: YearParameters): Reading {
  const { documentKind, fiscalYear, municipality, setting } = input;
  const { adjustmentGrantYen } = setting;
  const given = adjustmentGrantYen === undefined ? null : wholeYen(adjustmentGrantYen, adjustment);
  const missing = [...parameterKeys.values()].filter(
    (definition) => isNeededIn(definition, fiscalYear) && !parameters.has(definition.key),
  );
  return {
    entered: [["adjustment", { step: { given } }]],
    cases: [
      ["purpose", documentKind],
      ["hasDecision", purposeOf(input).hasDecision ? "yes" : "no"],
      ["costBaseMethod", setting.costBaseMethod],
      ["incomeDeductionMethod", setting.incomeDeductionMethod],
      ["capSplitMethod", setting.capSplitMethod],
      ["settlementCapMethod", setting.settlementCapMethod],
      ["hasWelfareOffice", municipality.hasWelfareOffice ? "yes" : "no"],
    ],
    facts: [["parameterMissing", missing.map(({ key, title }) => ({ about: key, words: { key, title } }))]],
  };
}
