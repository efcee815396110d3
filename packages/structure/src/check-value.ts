import { type FieldProfile, isCalendarDate } from "@juso/model";
import { invisibleIn } from "./invisible-character.ts";
import { type Problem, shownValue, WordedLater } from "./problem.ts";
import { refusalOf } from "./refused-text.ts";

/**
 * Checks values that are present against the type and the limits of a field; codes are looked up elsewhere.
 * The first breach of a value is reported, because the others follow from it.
 */
export function valueChecker(field: FieldProfile): (value: unknown) => Problem | undefined {
  const pattern =
    field.pattern === undefined || field.reportedBy !== undefined ? undefined : new RegExp(field.pattern, "u");
  return (value) => checkValue(field, pattern, value);
}

function checkValue(field: FieldProfile, pattern: RegExp | undefined, value: unknown): Problem | undefined {
  if (value === null) return problem("value-type", "null");
  switch (field.kind) {
    case "integer":
      return Number.isInteger(value) ? checkRange(field, value as number) : wrongType(field, "integer", value);
    case "decimal":
      return Number.isFinite(value) ? checkRange(field, value as number) : wrongType(field, "decimal", value);
    case "boolean":
      return typeof value === "boolean" ? undefined : wrongType(field, "boolean", value);
    case "date":
      return checkDate(field, value);
    case "code[]":
    case "string[]":
      return checkList(field, pattern, value);
    case "code":
    case "string":
      return typeof value === "string" ? checkText(field, pattern, value) : wrongType(field, "text", value);
  }
}

function checkDate(field: FieldProfile, value: unknown): Problem | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return wrongType(field, "date", value);
  return isCalendarDate(value)
    ? undefined
    : problem("value-date-exists", "notInCalendar", {}, { value: shownValue(value) });
}

function checkList(field: FieldProfile, pattern: RegExp | undefined, value: unknown): Problem | undefined {
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) return wrongType(field, "list", value);
  for (const item of value) {
    const found = checkText(field, pattern, item);
    if (found) return found;
  }
  const repeated = value.find((item, index) => value.indexOf(item) < index);
  return repeated === undefined
    ? undefined
    : {
        checkId: "list-no-duplicates",
        messageId: "duplicate",
        values: { value: shownValue(repeated) },
        spoilsField: false,
      };
}

function checkText(field: FieldProfile, pattern: RegExp | undefined, text: string): Problem | undefined {
  const isId = field.isKey || field.references !== undefined || field.pattern !== undefined;
  const hidden = isId ? invisibleIn(text) : undefined;
  if (hidden) return problem("value-pattern", "invisible", hidden);
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = field;
  if (text.length < minLength * 2 || text.length > maxLength) {
    const length = [...text].length;
    if (length < minLength) return problem("value-length", "tooShort", { length, limit: minLength });
    if (length > maxLength) return problem("value-length", "tooLong", { length, limit: maxLength });
  }
  if (pattern === undefined || pattern.test(text)) return undefined;
  const count = /^\^\[0-9\]\{(\d+)\}\$$/.exec(pattern.source)?.[1];
  const values = { value: shownValue(text) };
  if (field.format === "postalCode") return problem("value-pattern", "postalCode", {}, values);
  return count === undefined
    ? problem("value-pattern", "other", { pattern: pattern.source }, values)
    : problem("value-pattern", "digits", { count: Number(count) }, values);
}

/** What is less is a slip, not a year before the programme existed. */
const firstYear = 1900;

function checkRange(field: FieldProfile, value: number): Problem | undefined {
  const { minimum, maximum } = field;
  const isOutside = value < (minimum ?? value) || value > (maximum ?? value);
  if (isOutside && field.unit === "年度") {
    const isYear = minimum !== undefined && value < minimum && value >= firstYear;
    return isYear
      ? problem("value-range", "fiscalYearTooEarly", { limit: minimum }, { value })
      : problem("value-range", "fiscalYear", {}, { value });
  }
  if (minimum !== undefined && value < minimum)
    return problem("value-range", "tooSmall", { limit: minimum }, { value });
  if (maximum !== undefined && value > maximum)
    return problem("value-range", "tooLarge", { limit: maximum }, { value });
  return undefined;
}

/** The reason why the value was not taken, when there is one to give; else that it is not of this kind. */
function wrongType(field: FieldProfile, kind: string, value: unknown): Problem {
  return new WordedLater("value-type", true, () => {
    const values = { value: shownValue(value) };
    if (kind === "integer" && Number.isFinite(value)) return { messageId: "notWhole", values };
    const refusal = typeof value === "string" ? refusalOf(field, value) : undefined;
    if (refusal === undefined) return { messageId: kind, values };
    const { messageId, data = {} } = refusal;
    return { messageId, data, values: { ...values, ...refusal.values } };
  });
}

function problem(
  checkId: string,
  messageId: string,
  data: Readonly<Record<string, string | number>> = {},
  values: Readonly<Record<string, string | number>> = {},
): Problem {
  return { checkId, messageId, data, values, spoilsField: true };
}
