import type { CostLine, IncomeLine } from "@juso/model";
import type { Purpose } from "../purpose.ts";

/** The amounts of a cost line that a calculation is about. Blank is `undefined`. */
export function costLineAmounts(
  line: CostLine,
  { amounts }: Pick<Purpose, "amounts">,
): { readonly total: number | undefined; readonly eligible: number | undefined } {
  return amounts === "actual"
    ? { total: line.actualYen, eligible: line.actualEligibleYen }
    : { total: line.plannedYen, eligible: line.plannedEligibleYen };
}

/** The amount of an income line that a calculation is about. Blank is `undefined`. */
export function incomeLineAmount(line: IncomeLine, { amounts }: Pick<Purpose, "amounts">): number | undefined {
  return amounts === "actual" ? line.actualYen : line.plannedYen;
}
