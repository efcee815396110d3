import type { CellRange } from "./sheet-facts.ts";
import { DamagedWorkbookError } from "./workbook-limits.ts";

/** Largest 1-based row and column of a sheet. */
export const lastRow = 1_048_576;
/** Largest 1-based column of a sheet, XFD. */
export const lastColumn = 16_384;

/**
 * The 1-based column of an address such as `AB12`.
 *
 * @throws DamagedWorkbookError when it does not begin with the letters of a column.
 */
export function columnOf(address: string): number {
  let column = 0;
  for (let index = 0; index < address.length; index += 1) {
    const letter = address.charCodeAt(index) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > lastColumn) break;
  }
  if (column < 1 || column > lastColumn) throw new DamagedWorkbookError("a cell has no column of a sheet");
  return column;
}

/** The rectangle that `B2:C4` or `B2` names; `undefined` when it names none. */
export function rangeOf(reference: string): CellRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (match === null) return undefined;
  const [, fromLetters = "", fromRow = "", toLetters = fromLetters, toRow = fromRow] = match;
  const columns = [columnOf(fromLetters), columnOf(toLetters)];
  const rows = [Number(fromRow), Number(toRow)];
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

/**
 * A count or a 1-based position that a file gives as text.
 *
 * @throws DamagedWorkbookError when it is not a whole number from 1 to `limit`.
 */
export function positionOf(text: string, limit: number): number {
  const position = Number(text);
  if (!(Number.isInteger(position) && position >= 1 && position <= limit)) {
    throw new DamagedWorkbookError("a position is outside the sheet");
  }
  return position;
}
