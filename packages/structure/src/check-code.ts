import { type CodeList, closestMatch } from "@juso/model";
import { invisibleIn } from "./invisible-character.ts";
import { type Problem, shownValue } from "./problem.ts";

/** Lists up to this length are printed whole in the message. */
const shownOptions = 8;

/** Finds codes in one list, and says what may have been meant when they are not in it. */
export function codeChecker(list: CodeList): (code: string) => Problem | undefined {
  const codes = new Map(list.codes.map((code) => [code.code, code]));
  const labels = new Map(list.codes.flatMap(({ code, title }) => [[code, code] as const, [title.ja, code] as const]));
  const data = { list: list.key, listTitle: list.title.ja, listTitleEn: list.title.en, count: list.codes.length };
  const options = list.codes.map(({ code, title }) => `「${title.ja}」（${code}）`).join("、");
  const optionsEn = list.codes.map(({ code, title }) => `“${title.en}” (${code})`).join(", ");
  return (code) => {
    const known = codes.get(code);
    const values = { value: shownValue(code) };
    if (known?.deprecatedSince !== undefined) {
      return {
        checkId: "code-current",
        messageId: "deprecated",
        data: { since: known.deprecatedSince, list: list.key, listTitle: list.title.ja, listTitleEn: list.title.en },
        values,
        spoilsField: false,
      };
    }
    if (known) return undefined;
    const hidden = invisibleIn(code);
    if (hidden) return { checkId: "code-listed", messageId: "invisible", data: hidden, spoilsField: true };
    const nearest = closestMatch(code, labels.keys());
    const unknown = { checkId: "code-listed", spoilsField: true };
    if (nearest !== undefined) return { ...unknown, messageId: "misspelt", data, values: { ...values, nearest } };
    if (list.codes.length > shownOptions) return { ...unknown, messageId: "unknownOfMany", data, values };
    return { ...unknown, messageId: "unknown", data: { options, optionsEn }, values };
  };
}
