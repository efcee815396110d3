/** Names of characters that are not seen, in Japanese and English. */
const names: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  "00A0": ["改行しない空白", "no-break space"],
  "00AD": ["見えないハイフン", "soft hyphen"],
  "180E": ["見えない区切り", "vowel separator"],
  "200B": ["幅のない空白", "zero-width space"],
  "200C": ["幅のない区切り", "zero-width non-joiner"],
  "200D": ["幅のないつなぎ", "zero-width joiner"],
  "200E": ["左から右への印", "left-to-right mark"],
  "200F": ["右から左への印", "right-to-left mark"],
  "2028": ["見えない改行", "line separator"],
  "2029": ["見えない段落の区切り", "paragraph separator"],
  "202F": ["改行しない狭い空白", "narrow no-break space"],
  "2060": ["幅のないつなぎ", "word joiner"],
  FEFF: ["BOM（ファイルの先頭の印）", "byte order mark"],
};

const invisible = /[\u00A0\u00AD\u180E\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|(?![\t\n\r])\p{Cc}/u;

/** The first character of a text that is not seen, by name and code point; `undefined` when all can be seen. */
export function invisibleIn(
  text: string,
): { readonly codePoint: string; readonly character: string; readonly characterEn: string } | undefined {
  const point = invisible.exec(text)?.[0].codePointAt(0);
  if (point === undefined) return undefined;
  const hex = point.toString(16).toUpperCase().padStart(4, "0");
  const [character, characterEn] = names[hex] ?? ["制御文字", "control character"];
  return { codePoint: `U+${hex}`, character, characterEn };
}
