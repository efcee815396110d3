import { type CodeList, closestMatch } from "@juso/model";
import { invisibleIn } from "./invisible-character.ts";
import { type Problem, shownValue, WordedLater } from "./problem.ts";

/** Lists up to this length are printed whole in the message. */
const shownOptions = 8;

/** Finds codes in one list, and says what may have been meant when they are not in it. */
export function codeChecker(list: CodeList): (code: string) => Problem | undefined {
  const codes = new Map(list.codes.map((code) => [code.code, code]));
  const titles = { list: list.key, listTitle: list.title.ja, listTitleEn: list.title.en };
  const data = { ...titles, count: list.codes.length };
  return (code) => {
    const known = codes.get(code);
    if (known === undefined) {
      return new WordedLater("code-listed", true, () => {
        const hidden = invisibleIn(code);
        if (hidden) return { messageId: "invisible", data: hidden };
        const nearest = closestMatch(code, new Set(list.codes.flatMap(({ code, title }) => [code, title.ja])));
        const values = { value: shownValue(code) };
        // A code of the standard is no value of a case: it may be said where the value may not.
        if (nearest !== undefined) return { messageId: "misspelt", data: { ...data, nearest }, values };
        if (list.codes.length > shownOptions) return { messageId: "unknownOfMany", data, values };
        const options = list.codes.map(({ code, title }) => `「${title.ja}」（${code}）`).join("、");
        const optionsEn = list.codes.map(({ code, title }) => `“${title.en}” (${code})`).join(", ");
        return { messageId: "unknown", data: { options, optionsEn }, values };
      });
    }
    if (known.deprecatedSince === undefined) return undefined;
    return {
      checkId: "code-current",
      messageId: "deprecated",
      data: { since: known.deprecatedSince, ...titles },
      values: { value: shownValue(code) },
      spoilsField: false,
    };
  };
}
