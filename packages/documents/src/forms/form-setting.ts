import { parametersOfYear, parameterValue } from "@juso/grant";
import type { GrantDocumentInput } from "./form-input.ts";

/** A text of the fiscal year that a form prints. */
export interface FormSetting {
  readonly value: string;
  readonly isUnverified: boolean;
}

/** A text of the parameter set, such as a form number or an addressee; `undefined` when the set has none for the year. */
export function formSetting(input: GrantDocumentInput, key: string): FormSetting | undefined {
  const parameters = parametersOfYear(input.parameters, input.result.fiscalYear);
  const value = parameterValue(parameters, key, "text");
  return value === undefined ? undefined : { value, isUnverified: parameters.get(key)?.status === "unverified" };
}
