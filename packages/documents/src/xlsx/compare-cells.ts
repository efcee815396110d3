import { cellAddress } from "@juso/model";
import type { SheetCells } from "@juso/workbook";
import { evaluateFormula } from "../formulas/evaluate-formula.ts";
import { layoutSheet, type PlacedCell } from "../layout/layout-sheet.ts";
import type { CellValue, FormDocument } from "../model/form-document.ts";
import { storedValue } from "./describe-cell.ts";
import { type FoundCell, foundCells } from "./found-cells.ts";
import { normalFormula } from "./normal-formula.ts";
import { printFormula, type WorkbookPlace } from "./print-formula.ts";
import type { WorkbookComparison, WorkbookDifference } from "./workbook-difference.ts";

/** A cell as it was made, with what the workbook holds now. */
interface ComparedCell {
  readonly placed: PlacedCell;
  readonly sheet: string;
  readonly found: FoundCell;
  /** The formula that was written, without `=`. */
  readonly written?: string;
  /** Is it still the formula that was written? */
  readonly isIntact: boolean;
}

/** Name of the cell of the cover with the amount that is asked for. */
const requestedId = "cover.required";

/** Compares every cell of the document with the sheets of the workbook that are still there. */
export function compareCells(document: FormDocument, sheets: readonly SheetCells[]): WorkbookComparison {
  const cells = comparedCells(document, sheets);
  const byId = new Map(
    cells.flatMap((each) => (each.placed.cell.id === undefined ? [] : [[each.placed.cell.id, each]])),
  );
  const known = new Map<string, CellValue | undefined>();
  const readCell = (id: string): CellValue | undefined => {
    if (known.has(id)) return known.get(id);
    const each = byId.get(id);
    const value = each === undefined ? undefined : valueNow(each);
    known.set(id, value);
    return value;
  };
  // What an intact formula gives is computed here, from what the cells it reads hold now, whatever value was stored beside it.
  const valueNow = ({ found, isIntact, placed: { cell } }: ComparedCell): CellValue | undefined => {
    if (cell.formula !== undefined && isIntact) return evaluateFormula(cell.formula, readCell);
    return found.value === "" && found.formula === undefined ? null : found.value;
  };
  const differences = cells.flatMap((each) => {
    const { formula, id } = each.placed.cell;
    const names = id === undefined ? {} : { id };
    const recompute = (): Pick<WorkbookDifference, "made" | "recomputed"> => {
      if (formula === undefined) return {};
      const recomputed = evaluateFormula(formula, readCell);
      return { made: storedValue(each.placed.cell) ?? "", ...(recomputed === undefined ? {} : { recomputed }) };
    };
    return differenceOf(each, () => valueNow(each)).map((difference) => ({ ...difference, ...names, ...recompute() }));
  });
  const requested = byId.get(requestedId)?.placed;
  if (requested?.cell.formula === undefined) return { differences };
  const { cell, title } = requested;
  const after = evaluateFormula(requested.cell.formula, readCell);
  return { differences, requested: { title, before: cell.value, ...(after === undefined ? {} : { after }) } };
}

function comparedCells(document: FormDocument, sheets: readonly SheetCells[]): readonly ComparedCell[] {
  const layouts = document.sheets.map((form) => ({ name: form.name, cells: layoutSheet(form).cells }));
  const places = new Map<string, WorkbookPlace>();
  for (const { cells, name } of layouts) {
    for (const { cell, column, row } of cells)
      if (cell.id !== undefined) places.set(cell.id, { sheet: name, row, column });
  }
  const nowhere: WorkbookPlace = { sheet: "", row: 1, column: 1 };
  return layouts.flatMap(({ cells, name }) => {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) return [];
    const foundAt = foundCells(sheet);
    return cells.map((placed): ComparedCell => {
      const found = foundAt(placed.row, placed.column);
      const { formula } = placed.cell;
      if (formula === undefined) return { placed, sheet: name, found, isIntact: true };
      const written = printFormula(formula, name, (id) => places.get(id) ?? nowhere);
      const isIntact = found.formula !== undefined && normalFormula(found.formula) === normalFormula(written);
      return { placed, sheet: name, found, written, isIntact };
    });
  });
}

function differenceOf(each: ComparedCell, valueNow: () => CellValue | undefined): readonly WorkbookDifference[] {
  const { found, isIntact, placed, sheet, written } = each;
  const { cell, column, row, title } = placed;
  const expected = storedValue(cell) ?? "";
  const actual = found.value;
  const isInput = cell.style === "input";
  const place = { sheet, cell: cellAddress(column, row), title, isInput, expected, actual };
  const changed = found.formula === undefined ? {} : { actualFormula: found.formula };
  if (written === undefined) {
    if (actual !== expected) return [{ kind: "value", ...place }];
    return found.formula === undefined || isInput ? [] : [{ kind: "formulaChanged", ...place, ...changed }];
  }
  if (!isIntact) {
    const kind = found.formula === undefined ? "formulaRemoved" : "formulaChanged";
    return [{ kind, ...place, expectedFormula: written, ...changed }];
  }
  // A program that stores no values leaves them to the next one that opens the workbook.
  if (actual === "") return [];
  const computed = valueNow();
  if (computed === undefined) return actual === expected ? [] : [{ kind: "notComputable", ...place }];
  if (actual !== computed) return [{ kind: "valueNotOfFormula", ...place, expected: computed }];
  return actual === expected ? [] : [{ kind: "recalculated", ...place }];
}
