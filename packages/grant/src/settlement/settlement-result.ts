import type { PayerCode } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { purposeOf } from "../purpose.ts";
import { yenOf } from "../step-values.ts";
import { undecidedLineIds } from "./settlement-steps.ts";

/** Is a grant settled line by line: chosen by the municipality, and possible because every line with an amount has a decision? */
export function isComparedByLine(calculation: Pick<Calculation, "input" | "values">, payer: PayerCode): boolean {
  const { input } = calculation;
  if (!purposeOf(input).isSettled || input.setting.settlementCapMethod !== "perLine") return false;
  return undecidedWithAmount(calculation, payer).length === 0;
}

/** Ids of the steps of the lines that have an amount and no decision. */
export function undecidedWithAmount(
  { input, values }: Pick<Calculation, "input" | "values">,
  payer: PayerCode,
): readonly string[] {
  return undecidedLineIds(input, payer).filter((id) => yenOf(values, id) > 0n);
}
