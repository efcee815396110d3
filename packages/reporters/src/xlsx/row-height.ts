import { textWidth } from "@juso/model";

/** Points of a line of 10-point text, of the margins of a cell, and the most that a row can have, less a little. */
const [line, margin, most] = [13.5, 5, 400];
/** Lines end before the column does: where a word does not fit any more, and since a sign must not begin a line. */
const filling = 0.92;

/**
 * Height in points of a row of wrapped texts: spreadsheet programs find it themselves only when somebody edits the row.
 *
 * @param texts each with the width of its column in half-width characters.
 */
export function rowHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = Math.max(1, ...texts.map(([text, width]) => Math.ceil(textWidth(text) / (width * filling))));
  return Math.min(most, margin + line * lines);
}
