import type { Text } from "@juso/model";

/** Words by the name of their place; a plain text is the same in both languages. */
export type Words = Readonly<Record<string, Text | string>>;

/** A text with its places `{name}` filled in. @throws RangeError when nothing is known of a place. */
export function fillWords({ en, ja }: Text, wordOf: (name: string) => Text | string | undefined): Text {
  if (!ja.includes("{") && !en.includes("{")) return { ja, en };
  const fill = (template: string, language: "ja" | "en"): string =>
    template.replace(/\{([^{}]+)\}/gu, (_place, name: string) => {
      const word = wordOf(name);
      if (word === undefined) throw new RangeError(`nothing is known of {${name}}`);
      return typeof word === "string" ? word : word[language];
    });
  return { ja: fill(ja, "ja"), en: fill(en, "en") };
}
