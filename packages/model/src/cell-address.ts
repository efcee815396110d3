/**
 * The A1-style address of a cell, as a spreadsheet shows it.
 *
 * @param column 1-based column number.
 * @param row 1-based row number.
 * @throws RangeError when the column or the row is not a positive integer.
 */
export function cellAddress(column: number, row: number): string {
  if (!Number.isSafeInteger(row) || row < 1) throw new RangeError("the row of a cell is a positive integer");
  return `${columnLetters(column)}${row}`;
}

/**
 * The letters a spreadsheet shows above a column: 1 is `A`, 27 is `AA`.
 *
 * @throws RangeError when the column is not a positive integer.
 */
export function columnLetters(column: number): string {
  if (!Number.isSafeInteger(column) || column < 1) throw new RangeError("the number of a column is a positive integer");
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
