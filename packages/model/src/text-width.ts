/** Width of a text in half-width characters: ASCII, Latin-1 and half-width kana count 1, everything else 2. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isHalfWidth(character.codePointAt(0) ?? 0) ? 1 : 2;
  return width;
}

/** Lines that a text takes in a column of the given width, in half-width characters. */
export function lineCount(text: string, width: number): number {
  const room = Math.max(2, Math.floor(width));
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

function isHalfWidth(codePoint: number): boolean {
  return codePoint < 0x100 || (codePoint >= 0xff61 && codePoint <= 0xff9f);
}
