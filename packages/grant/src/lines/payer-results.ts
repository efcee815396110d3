import { type PayerCode, rational } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { allotAmounts } from "../expression/round-amount.ts";
import { yenNumber } from "../expression/whole-yen.ts";
import type { LineResult, PayerResult } from "../result.ts";
import { yenNumberOf, yenOrNull } from "../step-values.ts";
import { totalStepId } from "./grant-lines.ts";

const ministries = ["mhlw", "cfa"] as const;

/** The total of one grant, and what follows from it: before and after for a change, the settlement for a report. */
export function payerResult(
  { values }: Pick<Calculation, "values">,
  payer: PayerCode,
  lines: readonly LineResult[],
): PayerResult {
  const total = values.get(totalStepId(payer))!;
  const parts = ministries.map((ministry) =>
    rational(lines.filter((line) => line.ministry === ministry).reduce((sum, { amountYen }) => sum + amountYen, 0)),
  );
  // Rounded together, so that the parts add up to the total: what is left goes to the greatest remainder.
  const [mhlw, cfa] = allotAmounts(parts, total.step.rounding!);
  const yen = (column: string): number => yenNumberOf(values, `${column}.${payer}`);
  const base: PayerResult = {
    payer,
    totalYen: yenNumberOf(values, totalStepId(payer)),
    byMinistry: { mhlw: yenNumber(mhlw!, total.step.title), cfa: yenNumber(cfa!, total.step.title) },
  };
  if (yenOrNull(values, `decided.${payer}`) === null) return base;
  if (values.has(`change.${payer}`)) {
    const change = { decidedYen: yen("decided"), requiredYen: base.totalYen, differenceYen: yen("change") };
    return { ...base, change };
  }
  const settlement = {
    decidedYen: yen("decided"),
    determinedYen: yen("determined"),
    receivedYen: yenOrNull(values, `received.${payer}`),
    differenceYen: yenOrNull(values, `L.${payer}`),
  };
  return { ...base, settlement };
}
