import { constant, type Formula } from "@juso/paper";
import { type FormulaPlaces, operandRuns, rowsOfRun, type WorkbookPlace } from "./print-formula.ts";

/**
 * A formula as it reads since rows were inserted: a range also takes the numbers that stand in the inserted rows which it spans. They are no
 * cells of the form, so they enter it as constants.
 */
export function formulaNow(
  formula: Formula,
  places: FormulaPlaces,
  numberAt: (place: WorkbookPlace) => number | undefined,
): Formula {
  const inside = (part: Formula): Formula => formulaNow(part, places, numberAt);
  switch (formula.kind) {
    case "binary":
      return { ...formula, left: inside(formula.left), right: inside(formula.right) };
    case "share":
      return { ...formula, amount: inside(formula.amount), part: inside(formula.part), whole: inside(formula.whole) };
    case "call": {
      const inserted = operandRuns(formula, places).flatMap((run) => {
        const rows = run.kind === "run" ? rowsOfRun(run, places) : undefined;
        if (run.kind !== "run" || rows === undefined) return [];
        const made = new Set(run.places.map((place) => (places.now?.(place) ?? place).row));
        const numbers: Formula[] = [];
        for (let row = rows.first; row <= rows.last; row += 1) {
          const value = made.has(row) ? undefined : numberAt({ sheet: rows.sheet, row, column: rows.column });
          if (value !== undefined) numbers.push(constant(value));
        }
        return numbers;
      });
      return { ...formula, operands: [...formula.operands.map(inside), ...inserted] };
    }
    default:
      return formula;
  }
}
