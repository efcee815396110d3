import { readXlsx, type Sheet } from "hucre";
import { cellAddress } from "../layout/cell-address.ts";
import { layoutSheet, type PlacedCell } from "../layout/layout-sheet.ts";
import type { CellValue } from "../model/form-document.ts";
import { hiddenSheetName, readHiddenSheet } from "./hidden-sheet.ts";
import { storedValue } from "./place-cell.ts";

/** How a workbook that came back differs from the one that was made. */
export interface WorkbookDifference {
  /**
   * `value`: a cell holds something else; `formulaRemoved`: the formula was replaced, whatever the value; `sheetMissing`: a form is gone;
   * `hiddenSheetMissing` / `hiddenSheetBroken`: the machine-readable copy is gone or was changed, so nothing can be compared.
   */
  readonly kind:
    | "value"
    | "formulaRemoved"
    | "sheetMissing"
    | "hiddenSheetMissing"
    | "hiddenSheetBroken"
    | "notAWorkbook";
  readonly sheet: string;
  /** A1-style address. */
  readonly cell?: string;
  /** Words for the place: title of the row and the column. */
  readonly title?: string;
  readonly expected?: CellValue;
  readonly actual?: CellValue;
  /** May the clerk type into the cell? An input that was filled in is a difference, but not a broken form. */
  readonly isInput?: boolean;
}

/** Compares every cell of a workbook made by `renderXlsx` with the copy in its hidden sheet. No difference: an empty list. */
export async function verifyWorkbook(bytes: Uint8Array): Promise<readonly WorkbookDifference[]> {
  const sheets = await sheetsOf(bytes);
  if (sheets === undefined) return [{ kind: "notAWorkbook", sheet: "" }];
  const hidden = sheets.find((sheet) => sheet.name === hiddenSheetName);
  if (hidden === undefined) return [{ kind: "hiddenSheetMissing", sheet: hiddenSheetName }];
  const content = readHiddenSheet(hidden.rows.map((row) => textOf(row[0])));
  if (content === "missing") return [{ kind: "hiddenSheetMissing", sheet: hiddenSheetName }];
  if (content === "broken") return [{ kind: "hiddenSheetBroken", sheet: hiddenSheetName }];
  return content.document.sheets.flatMap((form): readonly WorkbookDifference[] => {
    const sheet = sheets.find((each) => each.name === form.name);
    if (sheet === undefined) return [{ kind: "sheetMissing", sheet: form.name }];
    return layoutSheet(form).cells.flatMap((placed) => compareCell(placed, sheet));
  });
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[] | undefined> {
  try {
    return (await readXlsx(bytes, { readStyles: false })).sheets;
  } catch {
    // Whatever the reader stumbled over, the file is not a workbook that can be compared.
    return undefined;
  }
}

function compareCell(placed: PlacedCell, sheet: Sheet): readonly WorkbookDifference[] {
  const { cell, column, row, title } = placed;
  const expected = storedValue(cell) ?? "";
  const found = sheet.cells?.get(`${row - 1},${column - 1}`);
  const raw = found?.formulaResult ?? sheet.rows[row - 1]?.[column - 1] ?? "";
  const actual = typeof raw === "number" ? raw : textOf(raw);
  const place = { sheet: sheet.name, cell: cellAddress(row, column), title, isInput: cell.style === "input" };
  if (actual !== expected) return [{ kind: "value", ...place, expected, actual }];
  if (cell.formula !== undefined && found?.formula === undefined)
    return [{ kind: "formulaRemoved", ...place, expected, actual }];
  return [];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString() : `${value as string}`;
}
