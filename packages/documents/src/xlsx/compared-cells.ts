import type { Formula, PlacedCell } from "@juso/paper";
import type { SheetCells } from "@juso/workbook";
import { formulaNow } from "./formula-now.ts";
import { formulaSpans, type Span } from "./formula-spans.ts";
import { type FoundCell, foundCells } from "./found-cells.ts";
import type { MovedCells } from "./moved-cells.ts";
import { normalFormula } from "./normal-formula.ts";
import { type FormulaPlaces, printFormula, type WorkbookPlace } from "./print-formula.ts";
import { rangeReaches } from "./range-reaches.ts";

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
  /** The formula that was written, without `=`, with its references where they stand now. */
  readonly written?: string;
  /** The same to compute with: its ranges also take what stands in rows that were inserted into them. */
  readonly formula?: Formula;
  /** The ranges that it reads now. */
  readonly spans?: readonly Span[];
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
  const contents = new Map(sheets.map((sheet) => [sheet.name, foundCells(sheet)]));
  const numberAt = ({ column, row, sheet }: WorkbookPlace): number | undefined => {
    const value = contents.get(sheet)?.(row, column).value;
    return typeof value === "number" ? value : undefined;
  };
  const reaches = rangeReaches(moves);
  return layouts.flatMap(({ cells, name }) => {
    const [foundAt, move] = [contents.get(name), moves.get(name)];
    if (foundAt === undefined || move === undefined) return [];
    return cells.flatMap((placed): readonly ComparedCell[] => {
      const at = placeNow(placed, move);
      if (at === undefined) return [];
      const found = foundAt(at.row, at.column);
      const { formula } = placed.cell;
      if (formula === undefined) return [{ placed, at, sheet: name, found, isIntact: true }];
      const now = found.formula === undefined ? undefined : normalFormula(found.formula);
      const read = (reach: (typeof reaches)[number]) => {
        const reading = { ...places, reach };
        return { reading, written: printFormula(formula, name, reading) };
      };
      const reach = reaches.find((each) => normalFormula(read(each).written) === now);
      const { reading, written } = read(reach ?? reaches[0]);
      return [
        {
          placed,
          at,
          sheet: name,
          found,
          written,
          formula: formulaNow(formula, reading, numberAt),
          spans: formulaSpans(formula, reading),
          isIntact: reach !== undefined,
        },
      ];
    });
  });
}
