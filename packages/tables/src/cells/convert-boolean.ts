/** What became of a yes or no as people write it. */
export type BooleanConversion =
  | { readonly kind: "boolean" | "converted"; readonly value: boolean }
  | { readonly kind: "notBoolean" };

const plain = new Map([
  ["はい", true],
  ["いいえ", false],
  ["true", true],
  ["false", false],
]);

const written = new Map([
  ...["TRUE", "1", "有", "有り", "あり", "○", "〇", "◯"].map((text) => [text, true] as const),
  ...["FALSE", "0", "無", "無し", "なし", "×", "✕"].map((text) => [text, false] as const),
  ...plain,
]);

/** Reads a yes or no. `はい`, `いいえ`, `true` and `false` are its plain forms; the others, in any width, are said to be converted. */
export function convertBoolean(text: string): BooleanConversion {
  const known = plain.get(text);
  if (known !== undefined) return { kind: "boolean", value: known };
  const folded = text.normalize("NFKC").trim();
  const value = written.get(folded) ?? written.get(folded.toUpperCase());
  return value === undefined ? { kind: "notBoolean" } : { kind: "converted", value };
}
