/**
 * How many lines a text takes.
 *
 * @param width of a line in half-width characters; a full-width character takes two.
 */
export function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => {
    const units = [...line].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x100 ? 1 : 2), 0);
    return lines + Math.max(1, Math.ceil(units / Math.max(1, width)));
  }, 0);
}
