import {
  type ParameterUse,
  parameterKeys,
  parametersOfYear,
  parameterValue,
  parameterValueNames,
  roundingText,
} from "@juso/grant";
import type { GrantDocumentInput } from "../form-input.ts";

/** A parameter's value in words for a form: roundings, ministries and the like are codes in the parameter set. */
export function parameterText(input: GrantDocumentInput, used: ParameterUse): string {
  const kind = parameterKeys.get(used.key)?.kind;
  if (kind === "rounding") {
    const found = parameterValue(parametersOfYear(input.parameters, input.result.fiscalYear), used.key, "rounding");
    return found === undefined ? used.value : roundingText(found);
  }
  const names: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = parameterValueNames;
  return names[kind ?? ""]?.[used.value] ?? used.value;
}
