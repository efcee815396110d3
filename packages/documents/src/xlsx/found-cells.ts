import { cellAddress } from "@juso/model";
import type { SheetCells, WorkbookValue } from "@juso/workbook";

/** What a workbook holds in a cell. */
export interface FoundCell {
  /** A blank is a text without characters. */
  readonly value: number | string;
  readonly formula?: string;
}

/** The cells of a sheet by their place; rows and columns are 1-based. */
export function foundCells(sheet: SheetCells): (row: number, column: number) => FoundCell {
  const found = new Map<string, FoundCell>();
  for (const { column, formula, row, value = null } of sheet.cells) {
    const content = typeof value === "number" ? value : textOf(value);
    found.set(cellAddress(column, row), formula === undefined ? { value: content } : { value: content, formula });
  }
  return (row, column) => found.get(cellAddress(column, row)) ?? { value: "" };
}

/** The texts of a sheet's first column, from the top, without blanks. */
export function firstColumn(sheet: SheetCells): readonly string[] {
  return sheet.cells.filter(({ column }) => column === 1).map(({ value = null }) => textOf(value));
}

/** What a cell holds as a text; empty for a blank. */
export function textOf(value: WorkbookValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.date : `${value}`;
}
