import type { PlacedCell } from "@juso/paper";
import type { SheetCells } from "@juso/workbook";
import { type FoundCell, foundCells } from "./found-cells.ts";
import type { MovedCells } from "./moved-cells.ts";
import { normalFormula } from "./normal-formula.ts";
import { type FormulaPlaces, printFormula, type WorkbookPlace } from "./print-formula.ts";

/** A form with its cells in their places. */
export interface LaidOut {
  readonly name: string;
  readonly cells: readonly PlacedCell[];
}

/** A cell as it was made, with what the workbook holds now. */
export interface ComparedCell {
  readonly placed: PlacedCell;
  /** Where it stands now. */
  readonly at: { readonly row: number; readonly column: number };
  readonly sheet: string;
  readonly found: FoundCell;
  /** The formula that was written, without `=`. */
  readonly written?: string;
  /** Is it still the formula that was written? */
  readonly isIntact: boolean;
}

/** Names of the cells whose row or column was deleted. */
export function deletedIds(layouts: readonly LaidOut[], moves: ReadonlyMap<string, MovedCells>): ReadonlySet<string> {
  return new Set(
    layouts.flatMap(({ cells, name }) => {
      const move = moves.get(name);
      if (move === undefined) return [];
      return cells.flatMap((placed) => (placeNow(placed, move) === undefined ? [placed.cell.id ?? ""] : []));
    }),
  );
}

/** Where a cell stands now; `undefined` when its row or column was deleted. */
function placeNow(
  { column, row }: { readonly row: number; readonly column: number },
  { columns, rows }: MovedCells,
): { readonly row: number; readonly column: number } | undefined {
  const [toRow, toColumn] = [rows.now(row), columns.now(column)];
  return toRow === undefined || toColumn === undefined ? undefined : { row: toRow, column: toColumn };
}

/** Every cell of the forms that are still there, where it stands now; what was deleted is left out. */
export function comparedCells(
  layouts: readonly LaidOut[],
  sheets: readonly SheetCells[],
  moves: ReadonlyMap<string, MovedCells>,
): readonly ComparedCell[] {
  const made = new Map<string, WorkbookPlace>();
  for (const { cells, name } of layouts) {
    for (const { cell, column, row } of cells)
      if (cell.id !== undefined) made.set(cell.id, { sheet: name, row, column });
  }
  const nowhere: WorkbookPlace = { sheet: "", row: 1, column: 1 };
  const places: FormulaPlaces = {
    of: (id) => made.get(id) ?? nowhere,
    now: (place) => {
      const move = moves.get(place.sheet);
      if (move === undefined) return place;
      const at = placeNow(place, move);
      return at && { sheet: place.sheet, ...at };
    },
  };
  return layouts.flatMap(({ cells, name }) => {
    const [sheet, move] = [sheets.find((each) => each.name === name), moves.get(name)];
    if (sheet === undefined || move === undefined) return [];
    const foundAt = foundCells(sheet);
    return cells.flatMap((placed): readonly ComparedCell[] => {
      const at = placeNow(placed, move);
      if (at === undefined) return [];
      const found = foundAt(at.row, at.column);
      const { formula } = placed.cell;
      if (formula === undefined) return [{ placed, at, sheet: name, found, isIntact: true }];
      const written = printFormula(formula, name, places);
      const isIntact = found.formula !== undefined && normalFormula(found.formula) === normalFormula(written);
      return [{ placed, at, sheet: name, found, written, isIntact }];
    });
  });
}
