import { type CodeList, type FieldProfile, holdsIndividualNumber } from "@juso/model";
import { checkCharacters } from "./check-characters.ts";
import { codeChecker } from "./check-code.ts";
import { formatChecker } from "./check-format.ts";
import { valueChecker } from "./check-value.ts";
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
  const checkCode = list && codeChecker(list);
  const checkFormat = formatChecker(field.format);
  const isText = field.kind === "string" || field.kind === "string[]";
  return (value, isReported) => {
    if (value === undefined || (field.isRequired && isBlank(value))) {
      if (!field.isRequired || isReported) return none;
      return [{ checkId: "value-required", messageId: "missing", spoilsField: true }];
    }
    if (isText && holdsNumber(value)) return individualNumber;
    const problem = checkValue(value);
    if (problem?.spoilsField) return [problem];
    const found = problem ? [problem] : [];
    const texts = Array.isArray(value) ? new Set<string>(value) : [value];
    for (const text of texts) {
      if (typeof text !== "string") continue;
      const further = checkCode ? checkCode(text) : (checkFormat?.(text) ?? checkCharacters(text));
      if (further) found.push(further);
    }
    return found.length === 0 ? none : found;
  };
}

const none: readonly Problem[] = [];

/** Said before all else, and without the value. */
const individualNumber: readonly Problem[] = [
  { checkId: "text-without-individual-number", messageId: "held", spoilsField: true },
];

function holdsNumber(value: unknown): boolean {
  if (typeof value === "string") return holdsIndividualNumber(value);
  return Array.isArray(value) && value.some((item) => typeof item === "string" && holdsIndividualNumber(item));
}

function isBlank(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
