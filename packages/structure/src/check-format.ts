import { type FieldFormat, isCorporateNumber } from "@juso/model";
import { type Problem, shownValue } from "./problem.ts";

/** The check of what a format says beyond its pattern; nothing is said of a text that the pattern refuses. */
export function formatChecker(format: FieldFormat | undefined): ((text: string) => Problem | undefined) | undefined {
  switch (format) {
    case "corporateNumber":
      return (text) =>
        !/^[0-9]{13}$/.test(text) || isCorporateNumber(text)
          ? undefined
          : warning("value-check-digit", "corporateNumber", text);
    case "telephone":
      return (text) => (text === "" || isTelephone(text) ? undefined : warning("value-telephone", "unreadable", text));
    default:
      return undefined;
  }
}

/** Half-width digits with hyphens or a bracketed area code: ten or eleven of them from 0 in Japan, at most fifteen behind + abroad. */
function isTelephone(text: string): boolean {
  if (!/^\+?\(?[0-9]+\)?(?:-?[0-9]+)*$/.test(text) || text.includes("(") !== text.includes(")")) return false;
  const { length } = text.replaceAll(/[^0-9]/g, "");
  return text.startsWith("+") ? length >= 8 && length <= 15 : /^\(?0/.test(text) && (length === 10 || length === 11);
}

function warning(checkId: string, messageId: string, text: string): Problem {
  return { checkId, messageId, values: { value: shownValue(text) }, spoilsField: false };
}
