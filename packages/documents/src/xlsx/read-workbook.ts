import { readXlsx, type Sheet } from "hucre";

/** What a workbook holds in a cell. */
export interface FoundCell {
  /** A blank is a text without characters. */
  readonly value: number | string;
  readonly formula?: string;
}

/** The sheets of a workbook, or nothing when the bytes are not a workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | undefined> {
  try {
    return (await readXlsx(bytes, { readStyles: false })).sheets;
  } catch {
    // Whatever the reader stumbled over, the file is not a workbook that can be compared.
    return undefined;
  }
}

/** The cell at a place; rows and columns are 1-based. */
export function foundCell(sheet: Sheet, row: number, column: number): FoundCell {
  const found = sheet.cells?.get(`${row - 1},${column - 1}`);
  const raw = found?.formulaResult ?? sheet.rows[row - 1]?.[column - 1] ?? "";
  const value = typeof raw === "number" ? raw : textOf(raw);
  return found?.formula === undefined ? { value } : { value, formula: found.formula };
}

/** A value of a cell as text. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString() : `${value as string}`;
}
