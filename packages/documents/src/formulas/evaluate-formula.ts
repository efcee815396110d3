import type { CellValue } from "../model/form-document.ts";
import type { Formula } from "../model/formula.ts";

/**
 * The value of a formula as a spreadsheet computes it, or `undefined` when it has none that is exact:
 * a division by zero, a number that is not whole, or an intermediate value beyond 2^53.
 */
export function evaluateFormula(formula: Formula, readCell: (id: string) => CellValue | undefined): number | undefined {
  switch (formula.kind) {
    case "number":
      return exact(formula.value);
    case "cell": {
      const value = readCell(formula.id);
      // A blank cell counts as 0 in arithmetic; a text would be an error.
      return value === null ? 0 : typeof value === "number" ? exact(value) : undefined;
    }
    case "binary": {
      const left = evaluateFormula(formula.left, readCell);
      const right = evaluateFormula(formula.right, readCell);
      if (left === undefined || right === undefined) return undefined;
      if (formula.operator === "+") return exact(left + right);
      return exact(formula.operator === "-" ? left - right : left * right);
    }
    case "call":
      return formula.name === "QUOTIENT" || formula.name === "MOD"
        ? division(formula, readCell)
        : aggregate(formula, readCell);
  }
}

type Call = Extract<Formula, { kind: "call" }>;

function division(formula: Call, readCell: (id: string) => CellValue | undefined): number | undefined {
  const [dividend, divisor] = formula.operands.map((operand) => evaluateFormula(operand, readCell));
  if (dividend === undefined || divisor === undefined || divisor <= 0 || dividend < 0) return undefined;
  const remainder = dividend % divisor;
  return formula.name === "MOD" ? remainder : (dividend - remainder) / divisor;
}

/** SUM, MIN and MAX pass over blank and text cells that are named directly. */
function aggregate(formula: Call, readCell: (id: string) => CellValue | undefined): number | undefined {
  const values: number[] = [];
  for (const operand of formula.operands) {
    if (operand.kind === "cell") {
      const value = readCell(operand.id);
      if (value === undefined) return undefined;
      if (typeof value !== "number") continue;
    }
    const value = evaluateFormula(operand, readCell);
    if (value === undefined) return undefined;
    values.push(value);
  }
  if (formula.name === "SUM") return exact(values.reduce((sum, value) => sum + value, 0));
  if (values.length === 0) return 0;
  return formula.name === "MIN" ? Math.min(...values) : Math.max(...values);
}

function exact(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined;
}
