import { cellKind } from "../csv/csv-row.ts";

const unusual = cellKind.beyondAscii | cellKind.control;
const DELETE = 127;
/** With these begins what is read in its own way: blanks, errors of a spreadsheet, notes. */
const firstSigns: ReadonlySet<number> = new Set([...' #*(["'].map((sign) => sign.charCodeAt(0)));

/**
 * Is a cell one of printable ASCII that no reader of texts and ids changes and that makes no row a total or a note? Told from its bytes
 * and the sum of what they hold (`cellKind`); words are left to a closer look.
 */
export function isPlainCell(bytes: Uint8Array, from: number, to: number, kind: number): boolean {
  return (
    (kind & unusual) === 0 &&
    (kind & cellKind.digit) !== 0 &&
    !firstSigns.has(bytes[from] as number) &&
    (bytes[to - 1] as number) !== 32 &&
    (bytes[to - 1] as number) !== DELETE &&
    ((kind & cellKind.letterO) === 0 || !holdsTotal(bytes, from, to))
  );
}

/**
 * Is a cell of printable ASCII surely neither the label of a total nor a note, whatever column it stands in? Told from its bytes; false
 * when a closer look is needed.
 */
export function isOrdinary(bytes: Uint8Array, from: number, to: number, kind: number): boolean {
  return (
    (kind & unusual) === 0 &&
    !firstSigns.has(bytes[from] as number) &&
    ((kind & cellKind.letterO) === 0 || !holdsTotal(bytes, from, to))
  );
}

const total = [..."total"].map((letter) => letter.charCodeAt(0));

function holdsTotal(bytes: Uint8Array, from: number, to: number): boolean {
  for (let start = from; start + total.length <= to; start += 1) {
    let length = 0;
    while (length < total.length && ((bytes[start + length] as number) | 32) === total[length]) length += 1;
    if (length === total.length) return true;
  }
  return false;
}
