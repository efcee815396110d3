import { cellAddress } from "@juso/model";
import { type CellValue, layoutSheet, type PlacedCell } from "@juso/paper";
import type { SheetCells } from "@juso/workbook";
import { evaluateFormula } from "../formulas/evaluate-formula.ts";
import type { FormDocument } from "../model/form-document.ts";
import { type ComparedCell, comparedCells, deletedIds } from "./compared-cells.ts";
import { storedValue } from "./describe-cell.ts";
import { type MovedCells, movedCells, movedDifferences } from "./moved-cells.ts";
import type { CoverAmountChange, WorkbookComparison, WorkbookDifference } from "./workbook-difference.ts";

/** Name of the cell of the cover with the amount that is asked for; kinds that ask for none have others. */
const requestedId = "cover.required";

/** What the names of the cells of the cover begin with. */
const coverPrefix = "cover.";

/**
 * Compares every cell of the document with the sheets of the workbook that are still there. Rows and columns that were inserted or deleted
 * are one difference each, and the rest is compared where it stands since.
 */
export function compareCells(document: FormDocument, sheets: readonly SheetCells[]): WorkbookComparison {
  const layouts = document.sheets.map((form) => ({ name: form.name, cells: layoutSheet(form).cells }));
  const moves = new Map<string, MovedCells>();
  for (const { cells, name } of layouts) {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet !== undefined) moves.set(name, movedCells(cells, sheet));
  }
  const cells = comparedCells(layouts, sheets, moves);
  const byId = new Map(
    cells.flatMap((each) => (each.placed.cell.id === undefined ? [] : [[each.placed.cell.id, each]])),
  );
  const deleted = deletedIds(layouts, moves);
  const known = new Map<string, CellValue | undefined>();
  const readCell = (id: string): CellValue | undefined => {
    if (known.has(id)) return known.get(id);
    const each = byId.get(id);
    // What was deleted is no longer in a sum; a formula that named the cell alone is no longer intact.
    const value = each === undefined ? (deleted.has(id) ? null : undefined) : valueNow(each);
    known.set(id, value);
    return value;
  };
  // What an intact formula gives is computed here, from what the cells it reads hold now, whatever value was stored beside it.
  const valueNow = ({ formula, found, isIntact }: ComparedCell): CellValue | undefined => {
    if (formula !== undefined && isIntact) return evaluateFormula(formula, readCell);
    return found.value === "" && found.formula === undefined ? null : found.value;
  };
  const differences = cells.flatMap((each) => {
    const { formula, placed } = each;
    const { id } = placed.cell;
    const names = id === undefined ? {} : { id };
    const recompute = (): Pick<WorkbookDifference, "made" | "recomputed"> => {
      if (formula === undefined) return {};
      const recomputed = evaluateFormula(formula, readCell);
      return { made: storedValue(placed.cell) ?? "", ...(recomputed === undefined ? {} : { recomputed }) };
    };
    return differenceOf(each, () => valueNow(each)).map((difference) => ({ ...difference, ...names, ...recompute() }));
  });
  const amounts = layouts
    .flatMap(({ cells: placed }) => placed)
    .filter(({ cell: { id = "" } }) => id.startsWith(coverPrefix))
    .flatMap((placed) => coverAmount(placed, byId.get(placed.cell.id ?? ""), readCell));
  const spans = cells.flatMap(({ isIntact, spans = [] }) => (isIntact ? spans : []));
  const moved = layouts.flatMap(({ cells: made, name }) => {
    const [sheet, move] = [sheets.find((each) => each.name === name), moves.get(name)];
    if (sheet === undefined || move === undefined) return [];
    return movedDifferences(sheet, made, move, ({ column, row }) =>
      spans.some((span) => span.sheet === name && span.column === column && span.first <= row && row <= span.last),
    );
  });
  const requested = amounts.find(({ id }) => id === requestedId);
  return { differences: [...moved, ...differences], amounts, ...(requested === undefined ? {} : { requested }) };
}

/** An amount of the cover, though its cell, or the cover, may be gone. */
function coverAmount(
  { cell: { formula, id = "", value }, title }: PlacedCell,
  compared: ComparedCell | undefined,
  readCell: (id: string) => CellValue | undefined,
): readonly CoverAmountChange[] {
  if (formula === undefined) return [];
  const after = evaluateFormula(compared?.formula ?? formula, readCell);
  return [
    {
      id,
      title,
      before: value,
      ...(after === undefined ? {} : { after }),
      ...(compared === undefined ? {} : { shown: compared.found.value, isTypedOver: !compared.isIntact }),
    },
  ];
}

function differenceOf(each: ComparedCell, valueNow: () => CellValue | undefined): readonly WorkbookDifference[] {
  const { at, found, isIntact, placed, sheet, written } = each;
  const { cell, title } = placed;
  const expected = storedValue(cell) ?? "";
  const actual = found.value;
  const isInput = cell.style === "input";
  const place = { sheet, cell: cellAddress(at.column, at.row), title, isInput, expected, actual };
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
