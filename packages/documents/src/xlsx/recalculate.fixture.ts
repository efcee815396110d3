import { oncePer } from "@juso/model";
import { type CellValue, layoutSheet, type PlacedCell } from "@juso/paper";
import type { FormDocument } from "../model/form-document.ts";
import { printFormula, type WorkbookPlace } from "./print-formula.ts";
import { calculate, type Scalar } from "./spreadsheet-calculator.fixture.ts";
import { workbookSheets } from "./workbook-sheets.ts";

/** A cell with its sheet. */
export interface SheetCell extends PlacedCell {
  readonly sheet: string;
  /** `sheet!row,column`. */
  readonly key: string;
}

/** Every cell of a document at its place in the workbook. */
export function placedCells(document: FormDocument): readonly SheetCell[] {
  return workbookSheets(document).flatMap((sheet) =>
    layoutSheet(sheet).cells.map((cell) => ({
      ...cell,
      sheet: sheet.name,
      key: keyOf(sheet.name, cell.row, cell.column),
    })),
  );
}

/** Cells by id, others by the words of their place: a record that was added takes a row, and what is below moves, even to another sheet. */
export const namedCells: (document: FormDocument) => readonly (readonly [string, SheetCell])[] = oncePer((document) => {
  const seen = new Map<string, number>();
  return placedCells(document).map((placed) => {
    const words = placed.cell.id ?? placed.title;
    const number = (seen.get(words) ?? 0) + 1;
    seen.set(words, number);
    return [`${words}${number === 1 ? "" : ` (${number})`}`, placed] as const;
  });
});

interface Written {
  readonly cells: readonly SheetCell[];
  readonly byKey: ReadonlyMap<string, SheetCell>;
  /** Formulas as they are written, by key. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** What the written formulas of a document come to after some cells (by id) were typed over, by the tests' own calculator. */
export function recalculated(
  document: FormDocument,
  edits: Readonly<Record<string, CellValue>>,
): ReadonlyMap<string, CellValue> {
  const { byKey, cells, formulas } = written(document);
  const values = new Map<string, Scalar>();
  const valueAt = (sheet: string, row: number, column: number): Scalar => {
    const key = keyOf(sheet, row, column);
    if (values.has(key)) return values.get(key);
    const formula = formulas.get(key);
    const cell = byKey.get(key)?.cell;
    const value =
      formula === undefined
        ? scalarOf(cell?.id !== undefined && cell.id in edits ? edits[cell.id] : cell?.value)
        : calculate(formula, sheet, valueAt);
    values.set(key, value);
    return value;
  };
  return new Map(
    cells
      .filter(({ cell }) => cell.formula !== undefined)
      .map(({ column, key, row, sheet }) => {
        const value = valueAt(sheet, row, column);
        return [key, typeof value === "bigint" ? Number(value) : value === "" ? null : (value ?? null)];
      }),
  );
}

const written = oncePer((document: FormDocument): Written => {
  const cells = placedCells(document);
  const places = new Map<string, WorkbookPlace>();
  for (const { cell, column, row, sheet } of cells) {
    if (cell.id !== undefined) places.set(cell.id, { sheet, row, column });
  }
  const placeOf = (id: string): WorkbookPlace => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`no cell ${id}`);
    return place;
  };
  const formulas = new Map(
    cells.flatMap(({ cell, key, sheet }): [string, string][] =>
      cell.formula === undefined ? [] : [[key, printFormula(cell.formula, sheet, { of: placeOf })]],
    ),
  );
  return { cells, byKey: new Map(cells.map((cell) => [cell.key, cell])), formulas };
});

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

function scalarOf(value: CellValue | undefined): Scalar {
  return typeof value === "number" ? BigInt(value) : (value ?? undefined);
}
