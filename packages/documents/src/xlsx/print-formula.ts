import { cellAddress } from "@juso/model";
import type { Formula, FormulaFunction } from "@juso/paper";
import { longDivision } from "../formulas/long-division.ts";

/** Where a named cell stands in the workbook. */
export interface WorkbookPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a formula's cells stand, and what became of them since. */
export interface FormulaPlaces {
  readonly of: (id: string) => WorkbookPlace;
  /** Where a place stands after rows and columns were inserted or deleted; `undefined` when it is gone. */
  readonly now?: (place: WorkbookPlace) => WorkbookPlace | undefined;
  /** The rows that a range spans, given those of its first and last cell now: it may have grown by rows inserted beside it. */
  readonly reach?: (range: RowRange) => RowRange;
}

/** Rows of a sheet, from the first to the last. */
export interface RowRange {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** A formula as a spreadsheet writes it, without `=`. Cells of other sheets get their sheet's name. */
export function printFormula(formula: Formula, sheet: string, places: FormulaPlaces): string {
  switch (formula.kind) {
    case "number":
      return `${formula.value}`;
    case "text":
      return `"${formula.value.replaceAll('"', '""')}"`;
    case "share":
      return printFormula(longDivision(formula), sheet, places);
    case "cell":
      return reference((places.now ?? ((place) => place))(places.of(formula.id)), sheet);
    case "binary": {
      const [left, right] = [formula.left, formula.right].map((operand) => printFormula(operand, sheet, places));
      return `(${left}${formula.operator}${right})`;
    }
    case "call":
      return `${formula.name}(${operands(formula, sheet, places).join(",")})`;
  }
}

/** Functions whose operands are a list of any length, so that a range may stand for several. */
const listFunctions: ReadonlySet<FormulaFunction> = new Set(["SUM", "MIN", "MAX", "COUNT"]);

/** Cells that stood one below the other when the workbook was made, and are written as one range, as a person would. */
export interface CellRun {
  readonly kind: "run";
  readonly places: readonly WorkbookPlace[];
}

/** The operands of a call, cells of a list in runs. */
export function operandRuns(
  { name, operands: list }: Extract<Formula, { kind: "call" }>,
  { of }: FormulaPlaces,
): readonly (Formula | CellRun)[] {
  if (!listFunctions.has(name)) return list;
  const found: (Formula | { readonly kind: "run"; readonly places: WorkbookPlace[] })[] = [];
  for (const operand of list) {
    if (operand.kind !== "cell") {
      found.push(operand);
      continue;
    }
    const [last, place] = [found.at(-1), of(operand.id)];
    if (last?.kind === "run" && isNextBelow(place, last.places.at(-1))) last.places.push(place);
    else found.push({ kind: "run", places: [place] });
  }
  return found;
}

function isNextBelow(place: WorkbookPlace, above: WorkbookPlace | undefined): boolean {
  return place.sheet === above?.sheet && place.column === above.column && place.row === above.row + 1;
}

/** The rows of a run now, and those that it grew by; nothing when all its cells are gone. */
export function rowsOfRun(
  { places }: CellRun,
  { now = (place) => place, reach = (range) => range }: FormulaPlaces,
): (RowRange & { readonly column: number }) | undefined {
  const left = places.flatMap((place) => now(place) ?? []);
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { ...reach({ sheet: first.sheet, first: first.row, last: last.row }), column: first.column };
}

function operands(
  formula: Extract<Formula, { kind: "call" }>,
  sheet: string,
  places: FormulaPlaces,
): readonly string[] {
  return operandRuns(formula, places).map((operand) =>
    operand.kind === "run" ? rangeOf(operand, sheet, places) : printFormula(operand, sheet, places),
  );
}

/** What is gone from a range leaves a smaller one, which stays a range. */
function rangeOf(run: CellRun, sheet: string, places: FormulaPlaces): string {
  const rows = rowsOfRun(run, places);
  if (rows === undefined) return "#REF!";
  const first = reference({ ...rows, row: rows.first }, sheet);
  const isRange = run.places.length > 1 || rows.last > rows.first;
  return isRange ? `${first}:${cellAddress(rows.column, rows.last)}` : first;
}

function reference(place: WorkbookPlace | undefined, sheet: string): string {
  if (place === undefined) return "#REF!";
  const address = cellAddress(place.column, place.row);
  return place.sheet === sheet ? address : `'${place.sheet.replaceAll("'", "''")}'!${address}`;
}
