/** Characters that XML cannot hold, or that a reader of XML would change. Halves of a pair that stand alone are among them. */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Where a text has, by itself, what a reader would take for an escape, or would have once the next character is escaped. */
const apparentEscape = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${unsafe.source}))`, "g");

/** What a text has that has any of these; most have none, and are left as they are after one look. */
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
  /_x|[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]/;

const everyUnsafe = new RegExp(unsafe.source, "g");

/**
 * A text as the cells of a workbook hold it: what XML cannot carry becomes `_xHHHH_`, and what only looks like that is kept apart from
 * it. Spreadsheet programs undo this when they read the file, so that the text is kept as it is.
 */
export function escapeText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(apparentEscape, "_x005F_")
    .replace(everyUnsafe, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
