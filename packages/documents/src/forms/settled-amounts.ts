import type { LineResult } from "@juso/grant";
import type { PayerCode } from "@juso/model";
import { calculatedYen, fixedYen, inputYen } from "../model/form-cells.ts";
import type { FormCell } from "../model/form-document.ts";
import { call, cellOf, cellsOf, constant, type Formula, text, when, whenGiven } from "../model/formula.ts";
import { type GrantDocumentInput, isReport } from "./form-input.ts";

/** What is determined for a line when lines are compared: no more than was decided for it, nothing when nothing was. */
export function settledLine(line: LineResult, all: readonly LineResult[]): Formula {
  const decided = typeof line.decidedYen === "number" ? cellOf(`decided.${line.line}`) : constant(0);
  return unlessUndecided(all, call("MIN", cellOf(`amount.${line.line}`), decided), text(""));
}

/** What was decided and is determined for the grant as a whole, compared in total or line by line. */
export function settledTotals(
  input: GrantDocumentInput,
  payer: PayerCode,
  lines: readonly LineResult[],
): readonly FormCell[] {
  if (!isReport(input)) return [];
  const { settlement } = input.result.payers[payer];
  const [decidedId, determinedId] = [`decidedTotal.${payer}`, `determinedTotal.${payer}`];
  const given = lines.filter((line) => typeof line.decidedYen === "number");
  const decided = settlement?.decidedYen ?? null;
  return [
    given.length === 0 ? inputYen(decidedId, decided) : decidedOfLines(decidedId, decided, given),
    calculatedYen(
      determinedId,
      settlement?.determinedYen ?? null,
      whenGiven(decidedId, determined(input, payer, lines)),
    ),
  ];
}

/** The decided lines are not typed over, and their total with them; a decision of the total may differ from their sum. */
function decidedOfLines(id: string, decided: number | null, given: readonly LineResult[]): FormCell {
  const sum = given.reduce((total, line) => total + (line.decidedYen ?? 0), 0);
  return sum === decided
    ? calculatedYen(id, decided, call("SUM", ...cellsOf(given.map((line) => `decided.${line.line}`))))
    : fixedYen(id, decided);
}

function determined(input: GrantDocumentInput, payer: PayerCode, lines: readonly LineResult[]): Formula {
  const inTotal = call("MIN", cellOf(`lines.${payer}`), cellOf(`decidedTotal.${payer}`));
  if (input.result.methods.settlementCap !== "perLine") return inTotal;
  const sum = call("SUM", ...cellsOf(lines.map((line) => `determined.${line.line}`)));
  return unlessUndecided(lines, call("MIN", sum, cellOf(`lines.${payer}`), cellOf(`decidedTotal.${payer}`)), inTotal);
}

/** Lines can be compared only while every line that has an amount has a decision. */
function unlessUndecided(lines: readonly LineResult[], compared: Formula, otherwise: Formula): Formula {
  const undecided = lines.filter((line) => typeof line.decidedYen !== "number");
  if (undecided.length === 0) return compared;
  return when(call("SUM", ...cellsOf(undecided.map((line) => `amount.${line.line}`))), otherwise, compared);
}
