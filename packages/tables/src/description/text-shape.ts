/** A kind of characters. */
export type CharacterKind =
  | "kanji"
  | "hiragana"
  | "katakana"
  | "latin"
  | "digit"
  | "blank"
  | "sign"
  | "control"
  | "other";

/** What a text is made of, told without the text. */
export interface TextShape {
  /**
   * In characters.
   *
   * @TJS-type integer
   */
  readonly length: number;
  /** Which kinds of characters occur. */
  readonly characters: readonly CharacterKind[];
}

const kinds: readonly (readonly [CharacterKind, RegExp])[] = [
  ["kanji", /\p{Script=Han}/u],
  ["hiragana", /\p{Script=Hiragana}/u],
  ["katakana", /\p{Script=Katakana}/u],
  ["latin", /\p{Script=Latin}/u],
  ["digit", /\p{Nd}/u],
  ["blank", /\s/u],
  ["sign", /[\p{P}\p{S}]/u],
  ["control", /[\p{Cc}\p{Cf}]/u],
];

/** The shape of a text: how long it is, and which kinds of characters occur in it. */
export function textShape(text: string): TextShape {
  const found = kinds.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  const isOther = [...text].some((character) => !kinds.some(([, pattern]) => pattern.test(character)));
  return { length: [...text].length, characters: isOther ? [...found, "other"] : found };
}
