import { cellKind } from "../csv/csv-row.ts";

const unusual = cellKind.beyondAscii | cellKind.control;
const DELETE = 127;
const HYPHEN = 45;
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
 * Does a cell of printable ASCII hold twelve digits in a row, or in groups of four with blanks and hyphens between them? It may then hold a
 * 個人番号, and needs a closer look. Each group has one digit at every fourth byte, so that most cells are done with after a few bytes.
 */
export function holdsTwelveDigits(bytes: Uint8Array, from: number, to: number): boolean {
  let sampled = 0;
  for (let index = from + 3; index < to; index += 4) if (isDigit(bytes[index] as number)) sampled += 1;
  if (sampled < 3) return false;
  // Twelve digits stand in one row, or in rows of four and eight; a longer row is another number.
  let row = 0;
  let digits = 0;
  for (let index = from; index <= to; index += 1) {
    const byte = index === to ? 0 : (bytes[index] as number);
    if (isDigit(byte)) {
      row += 1;
      continue;
    }
    digits = row <= 12 && row % 4 === 0 ? digits + row : 0;
    if (digits >= 12) return true;
    if (byte !== 32 && byte !== HYPHEN) digits = 0;
    row = 0;
  }
  return false;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
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

/** Looks for the second letter, which is rarer than the first. */
function holdsTotal(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = from + 1; index < to - 3; index += 1) {
    if (
      isLetter(bytes, index, 0x6f) &&
      isLetter(bytes, index - 1, 0x74) &&
      isLetter(bytes, index + 1, 0x74) &&
      isLetter(bytes, index + 2, 0x61) &&
      isLetter(bytes, index + 3, 0x6c)
    )
      return true;
  }
  return false;
}

/** Does this small letter or its capital stand there? */
function isLetter(bytes: Uint8Array, index: number, small: number): boolean {
  return ((bytes[index] as number) | 32) === small;
}
