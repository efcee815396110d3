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
  const checkFormat = formatChecker(field.format);
  const checkText: (text: string) => Problem | undefined = list
    ? codeChecker(list)
    : checkFormat
      ? (text) => checkFormat(text) ?? checkCharacters(text)
      : checkCharacters;
  const isText = field.kind === "string" || field.kind === "string[]";
  return (value, isReported) => {
    if (value === undefined || (field.isRequired && isBlank(value))) {
      if (!field.isRequired || isReported) return none;
      return [{ checkId: "value-required", messageId: "missing", spoilsField: true }];
    }
    if (isText && holdsNumber(value)) return individualNumber;
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
