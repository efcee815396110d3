import type { Formula } from "@juso/paper";
import { type FormulaPlaces, operandRuns, type RowRange, rowsOfRun } from "./print-formula.ts";

/** Rows of one column that a sum reads. */
export interface Span extends RowRange {
  readonly column: number;
}

/** The ranges that a formula reads, as they stand now. */
export function formulaSpans(formula: Formula, places: FormulaPlaces): readonly Span[] {
  switch (formula.kind) {
    case "binary":
      return [formula.left, formula.right].flatMap((part) => formulaSpans(part, places));
    case "share":
      return [formula.amount, formula.part, formula.whole].flatMap((part) => formulaSpans(part, places));
    case "call":
      return operandRuns(formula, places).flatMap((operand) =>
        operand.kind === "run" ? (rowsOfRun(operand, places) ?? []) : formulaSpans(operand, places),
      );
    default:
      return [];
  }
}
