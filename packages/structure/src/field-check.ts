import type { CodeList, FieldProfile } from "@juso/model";
import { codeChecker } from "./check-code.ts";
import { checkPrintable, valueChecker } from "./check-value.ts";
import type { Problem } from "./problem.ts";

/**
 * Everything that can be said about one value of a field without looking at anything else: the same value always has the same problems.
 *
 * @param isReported true when a finding has already said that the field is missing from the table or could not be read.
 */
export type FieldCheck = (value: unknown, isReported: boolean) => readonly Problem[];

/**
 * The check of a field.
 *
 * @param codeLists code lists by key; codes of a list that is not there are not looked up.
 */
export function fieldCheck(field: FieldProfile, codeLists: ReadonlyMap<string, CodeList>): FieldCheck {
  const checkValue = valueChecker(field);
  const list = field.codeList === undefined ? undefined : codeLists.get(field.codeList);
  const checkText = list ? codeChecker(list) : checkPrintable;
  return (value, isReported) => {
    if (value === undefined || (field.isRequired && isBlank(value))) {
      if (!field.isRequired || isReported) return none;
      return [{ checkId: "value-required", messageId: "missing", spoilsField: true }];
    }
    const problem = checkValue(value);
    if (problem?.spoilsField) return [problem];
    if (Array.isArray(value)) {
      const further = [...new Set<string>(value)].map(checkText).filter((each) => each !== undefined);
      return problem ? [problem, ...further] : further;
    }
    const further = typeof value === "string" ? checkText(value) : undefined;
    if (problem === undefined && further === undefined) return none;
    return [problem, further].filter((each) => each !== undefined);
  };
}

const none: readonly Problem[] = [];

function isBlank(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
