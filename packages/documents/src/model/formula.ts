/** Functions that the forms use: all exact on whole numbers below 2^53, in every spreadsheet. */
export type FormulaFunction = "SUM" | "MIN" | "MAX" | "QUOTIENT" | "MOD";

/** A formula over cells named by their ids. Kept as a tree so that it can be printed for a spreadsheet and computed here alike. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "cell"; readonly id: string }
  | { readonly kind: "call"; readonly name: FormulaFunction; readonly operands: readonly Formula[] }
  | { readonly kind: "binary"; readonly operator: "+" | "-" | "*"; readonly left: Formula; readonly right: Formula };

/** A constant. */
export function constant(value: number): Formula {
  return { kind: "number", value };
}

/** The value of another cell. */
export function cellOf(id: string): Formula {
  return { kind: "cell", id };
}

/** Values of several cells. */
export function cellsOf(ids: readonly string[]): readonly Formula[] {
  return ids.map(cellOf);
}

/** A function call. `SUM`, `MIN` and `MAX` of cells pass over blank and text cells, as spreadsheets do. */
export function call(name: FormulaFunction, ...operands: readonly Formula[]): Formula {
  return { kind: "call", name, operands };
}

/** `left + right`. */
export function plus(left: Formula, right: Formula): Formula {
  return { kind: "binary", operator: "+", left, right };
}

/** `left − right`. */
export function minus(left: Formula, right: Formula): Formula {
  return { kind: "binary", operator: "-", left, right };
}

/** `left × right`. */
export function times(left: Formula, right: Formula): Formula {
  return { kind: "binary", operator: "*", left, right };
}

/** Ids of the cells that a formula reads. */
export function cellsRead(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case "number":
      return [];
    case "cell":
      return [formula.id];
    case "call":
      return formula.operands.flatMap(cellsRead);
    case "binary":
      return [...cellsRead(formula.left), ...cellsRead(formula.right)];
  }
}
