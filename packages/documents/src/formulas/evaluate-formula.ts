import type { CellValue, Formula } from "@juso/paper";
import { longDivision } from "./long-division.ts";

type ReadCell = (id: string) => CellValue | undefined;
type Call = Extract<Formula, { kind: "call" }>;

/**
 * The value of a formula as a spreadsheet computes it, or `undefined` when it has none that is certain:
 * a division by zero, a number that is not whole, arithmetic with a text, or a number too large for the program.
 */
export function evaluateFormula(formula: Formula, readCell: ReadCell): number | string | undefined {
  switch (formula.kind) {
    case "number":
      return exact(formula.value);
    case "text":
      return formula.value;
    case "cell": {
      const value = readCell(formula.id);
      // A blank cell counts as 0 in arithmetic.
      return value === null ? 0 : typeof value === "number" ? exact(value) : value;
    }
    case "binary":
      return binary(formula, readCell);
    case "share":
      return evaluateFormula(longDivision(formula), readCell);
    case "call":
      return called(formula, readCell);
  }
}

function binary(formula: Extract<Formula, { kind: "binary" }>, readCell: ReadCell): number | string | undefined {
  const left = evaluateFormula(formula.left, readCell);
  const right = evaluateFormula(formula.right, readCell);
  if (left === undefined || right === undefined) return undefined;
  if (formula.operator === "&") return `${left}${right}`;
  if (typeof left === "string" || typeof right === "string") return undefined;
  if (formula.operator === "+") return exact(left + right);
  return exact(formula.operator === "-" ? left - right : left * right);
}

function called(formula: Call, readCell: ReadCell): number | string | undefined {
  switch (formula.name) {
    case "QUOTIENT":
    case "MOD":
      return division(formula, readCell);
    case "IF":
      return choice(formula, readCell);
    case "GCD":
      return commonDivisor(formula, readCell);
    default:
      return aggregate(formula, readCell);
  }
}

function numberOf(formula: Formula | undefined, readCell: ReadCell): number | undefined {
  const value = formula === undefined ? undefined : evaluateFormula(formula, readCell);
  return typeof value === "number" ? value : undefined;
}

function division({ name, operands }: Call, readCell: ReadCell): number | undefined {
  const [dividend, divisor] = [numberOf(operands[0], readCell), numberOf(operands[1], readCell)];
  if (dividend === undefined || divisor === undefined || divisor <= 0 || dividend < 0) return undefined;
  if (!isCertain(dividend, divisor)) return undefined;
  const remainder = dividend % divisor;
  return name === "MOD" ? remainder : (dividend - remainder) / divisor;
}

/** A quotient that is rounded to 15 figures must not reach the next whole number when the exact one does not. */
function isCertain(dividend: number, divisor: number): boolean {
  return `${Math.floor(dividend / divisor)}`.length + `${divisor}`.length <= 15;
}

function choice({ operands }: Call, readCell: ReadCell): number | string | undefined {
  const condition = numberOf(operands[0], readCell);
  const chosen = condition === undefined ? undefined : operands[condition === 0 ? 2 : 1];
  return chosen && evaluateFormula(chosen, readCell);
}

function commonDivisor({ operands }: Call, readCell: ReadCell): number | undefined {
  let [left, right] = [numberOf(operands[0], readCell), numberOf(operands[1], readCell)];
  if (left === undefined || right === undefined || left < 0 || right < 0) return undefined;
  while (right > 0) [left, right] = [right, left % right];
  return left;
}

/** SUM, MIN, MAX and COUNT pass over blank and text cells that are named directly. */
function aggregate({ name, operands }: Call, readCell: ReadCell): number | undefined {
  const values: number[] = [];
  for (const operand of operands) {
    if (operand.kind === "cell") {
      const value = readCell(operand.id);
      if (value === undefined) return undefined;
      if (typeof value !== "number") continue;
    }
    const value = numberOf(operand, readCell);
    if (value === undefined) return undefined;
    values.push(value);
  }
  if (name === "COUNT") return values.length;
  if (name === "SUM") return exact(values.reduce((sum, value) => sum + value, 0));
  if (values.length === 0) return 0;
  return name === "MIN" ? Math.min(...values) : Math.max(...values);
}

function exact(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined;
}
