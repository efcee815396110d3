/** Functions that the forms use: all exact on whole numbers of the size of the forms, in every spreadsheet. */
export type FormulaFunction = "SUM" | "MIN" | "MAX" | "QUOTIENT" | "MOD" | "IF" | "COUNT" | "GCD";

/** A formula over cells named by their ids. Kept as a tree so that it can be printed for a spreadsheet and computed here alike. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "cell"; readonly id: string }
  | { readonly kind: "call"; readonly name: FormulaFunction; readonly operands: readonly Formula[] }
  | {
      readonly kind: "binary";
      readonly operator: "+" | "-" | "*" | "&";
      readonly left: Formula;
      readonly right: Formula;
    }
  | ShareFormula;

/** `amount × part ÷ whole`, rounded down to yen, or half up; 0 when `whole` is 0. Printed as a long division. */
export interface ShareFormula {
  readonly kind: "share";
  readonly amount: Formula;
  readonly part: Formula;
  readonly whole: Formula;
  readonly mode: "floor" | "halfUp";
}

/** A constant. */
export function constant(value: number): Formula {
  return { kind: "number", value };
}

/** A constant text. */
export function text(value: string): Formula {
  return { kind: "text", value };
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

/** `left` and `right` as one text. */
export function joined(left: Formula, right: Formula): Formula {
  return { kind: "binary", operator: "&", left, right };
}

/** `then` when `condition` is not 0, else `otherwise`. */
export function when(condition: Formula, then: Formula, otherwise: Formula): Formula {
  return call("IF", condition, then, otherwise);
}
