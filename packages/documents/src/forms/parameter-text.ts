import { ParameterReader, type ParameterUse } from "@juso/grant";
import type { GrantDocumentInput } from "./form-input.ts";
import { ministryTitle, roundingText } from "./line-table.ts";

/** A parameter's value in words for a form: roundings, ministries and the like are codes in the parameter set. */
export function parameterText(input: GrantDocumentInput, used: ParameterUse): string {
  const reader = new ParameterReader(input.parameters, input.result.fiscalYear);
  if (used.key.startsWith("rounding.")) {
    const found = reader.find(used.key, "rounding");
    return found === undefined ? used.value : roundingText(found.value);
  }
  if (used.key.startsWith("ministry.")) {
    const found = reader.find(used.key, "ministry");
    return found === undefined ? used.value : ministryTitle(found.value);
  }
  if (used.key === "adjustmentGrant.roundingPoint") {
    const found = reader.find(used.key, "adjustmentPoint");
    return found === undefined ? used.value : adjustmentPoints[found.value];
  }
  if (used.key === "adjustmentGrant.denominator") {
    const found = reader.find(used.key, "adjustmentDenominator");
    return found === undefined ? used.value : adjustmentDenominators[found.value];
  }
  return used.value;
}

const adjustmentDenominators = {
  fullCost: "総合事業に要する費用の全額で割る",
  cappedCost: "区分の上限で切った費用で割る",
} as const;

const adjustmentPoints = {
  share: "按分した額で端数処理",
  whole: "按分する前の額で端数処理",
  both: "按分の前と後で端数処理",
} as const;
