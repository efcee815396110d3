/** A sentence or label for people, in both languages of the product. Japanese comes first. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** A language of the product. */
export type Language = keyof Text;

/** Words of one language, by the same keys. */
export function wordsIn<Key extends string>(
  words: Readonly<Record<Key, Text>>,
  language: Language,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<Text>(words).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
