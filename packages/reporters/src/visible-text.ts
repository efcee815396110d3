/** Control characters, those that turn the direction of what follows, and what no file can hold: halves of a character, and U+FFFE and U+FFFF. */
const hidden = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

/**
 * Text with its control characters shown instead of obeyed, for a terminal: an escape is `␛`, a line break `␊`, others `\u009b`.
 * For one line of a report; what is not a control character stays as it is.
 */
export function visibleText(text: string): string {
  return text.replace(hidden, shown);
}

/** The same for a text of several lines, whose line breaks are meant. */
export function visibleLines(text: string): string {
  return text.replace(hidden, (character) => (character === "\n" ? character : shown(character)));
}

function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

/**
 * JSON text whose control characters are all written as escapes, also those that JSON lets stand and a terminal obeys (U+009B).
 * It means the same.
 */
export function escapedJson(json: string): string {
  return json.replace(/[\u007f-\u009f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
