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
      return reference([places.of(formula.id)], sheet, places);
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

/** Cells that stand one below the other are written as one range, as a person would. */
function operands(
  { name, operands: list }: Extract<Formula, { kind: "call" }>,
  sheet: string,
  places: FormulaPlaces,
): readonly string[] {
  if (!listFunctions.has(name)) return list.map((operand) => printFormula(operand, sheet, places));
  const printed: string[] = [];
  for (let index = 0; index < list.length; ) {
    const operand = list[index];
    if (operand === undefined) break;
    if (operand.kind !== "cell") {
      printed.push(printFormula(operand, sheet, places));
      index += 1;
      continue;
    }
    const first = places.of(operand.id);
    let end = index + 1;
    while (isNextBelow(list[end], first, end - index, places)) end += 1;
    const range = Array.from({ length: end - index }, (_, below) => ({ ...first, row: first.row + below }));
    printed.push(reference(range, sheet, places));
    index = end;
  }
  return printed;
}

function isNextBelow(
  operand: Formula | undefined,
  first: WorkbookPlace,
  distance: number,
  places: FormulaPlaces,
): boolean {
  if (operand?.kind !== "cell") return false;
  const place = places.of(operand.id);
  return place.sheet === first.sheet && place.column === first.column && place.row === first.row + distance;
}

/** A cell, or the range of cells that stood one below the other; what is gone from a range leaves a smaller one. */
function reference(range: readonly WorkbookPlace[], sheet: string, { now = (place) => place }: FormulaPlaces): string {
  const left = range.flatMap((place) => now(place) ?? []);
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined) return "#REF!";
  const address = cellAddress(first.column, first.row);
  const from = first.sheet === sheet ? address : `'${first.sheet.replaceAll("'", "''")}'!${address}`;
  return range.length === 1 ? from : `${from}:${cellAddress(last.column, last.row)}`;
}
