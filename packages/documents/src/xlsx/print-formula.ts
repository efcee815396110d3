import { cellAddress } from "@juso/model";
import { longDivision } from "../formulas/long-division.ts";
import type { Formula, FormulaFunction } from "../model/formula.ts";

/** Where a named cell stands in the workbook. */
export interface WorkbookPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A formula as a spreadsheet writes it, without `=`. Cells of other sheets get their sheet's name. */
export function printFormula(formula: Formula, sheet: string, placeOf: (id: string) => WorkbookPlace): string {
  switch (formula.kind) {
    case "number":
      return `${formula.value}`;
    case "text":
      return `"${formula.value.replaceAll('"', '""')}"`;
    case "share":
      return printFormula(longDivision(formula), sheet, placeOf);
    case "cell":
      return reference(placeOf(formula.id), sheet);
    case "binary": {
      const [left, right] = [formula.left, formula.right].map((operand) => printFormula(operand, sheet, placeOf));
      return `(${left}${formula.operator}${right})`;
    }
    case "call":
      return `${formula.name}(${operands(formula, sheet, placeOf).join(",")})`;
  }
}

/** Functions whose operands are a list of any length, so that a range may stand for several. */
const listFunctions: ReadonlySet<FormulaFunction> = new Set(["SUM", "MIN", "MAX", "COUNT"]);

/** Cells that stand one below the other are written as one range, as a person would. */
function operands(
  { name, operands: list }: Extract<Formula, { kind: "call" }>,
  sheet: string,
  placeOf: (id: string) => WorkbookPlace,
): readonly string[] {
  if (!listFunctions.has(name)) return list.map((operand) => printFormula(operand, sheet, placeOf));
  const printed: string[] = [];
  for (let index = 0; index < list.length; ) {
    const operand = list[index];
    if (operand === undefined) break;
    if (operand.kind !== "cell") {
      printed.push(printFormula(operand, sheet, placeOf));
      index += 1;
      continue;
    }
    const first = placeOf(operand.id);
    let end = index + 1;
    while (isNextBelow(list[end], first, end - index, placeOf)) end += 1;
    const last = cellAddress(first.column, first.row + end - index - 1);
    printed.push(end - index === 1 ? reference(first, sheet) : `${reference(first, sheet)}:${last}`);
    index = end;
  }
  return printed;
}

function isNextBelow(
  operand: Formula | undefined,
  first: WorkbookPlace,
  distance: number,
  placeOf: (id: string) => WorkbookPlace,
): boolean {
  if (operand?.kind !== "cell") return false;
  const place = placeOf(operand.id);
  return place.sheet === first.sheet && place.column === first.column && place.row === first.row + distance;
}

function reference(place: WorkbookPlace, sheet: string): string {
  const address = cellAddress(place.column, place.row);
  return place.sheet === sheet ? address : `'${place.sheet.replaceAll("'", "''")}'!${address}`;
}
