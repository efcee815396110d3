import { JusoError, type Text } from "@juso/model";
import { visibleText } from "@juso/reporters";

/** So many places of a list are told at once. */
const mostPlaces = 20;

/**
 * Refuses a list that somebody passed: every place that is wrong in it, up to twenty.
 *
 * @param heading which file it is, and what to do.
 */
export function listRefused(heading: Text, wrong: readonly Text[]): JusoError {
  const shown = wrong.slice(0, mostPlaces);
  const more = wrong.length - shown.length;
  const lines = (language: keyof Text): readonly string[] => shown.map((text) => `  ${visibleText(text[language])}`);
  return new JusoError("configuration-invalid", {
    ja: [heading.ja, ...lines("ja"), ...(more === 0 ? [] : [`  ほかに${more}件あります。`])].join("\n"),
    en: [heading.en, ...lines("en"), ...(more === 0 ? [] : [`  And ${more} more.`])].join("\n"),
  });
}
