import type { PayerCode } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { yenOf } from "../step-values.ts";
import { undecidedLines } from "./settlement-steps.ts";

/** Is a grant settled line by line: chosen by the municipality, and possible because every line with an amount has a decision? */
export function isComparedByLine({ values, year }: Calculation, payer: PayerCode): boolean {
  if (year.cases.get("purpose") !== "report" || year.cases.get("settlementCapMethod") !== "perLine") return false;
  return (year.lists.get(undecidedLines(payer)) ?? []).every((id) => yenOf(values, id) <= 0n);
}
