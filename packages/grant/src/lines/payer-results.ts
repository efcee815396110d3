import { type PayerCode, rational } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { allotAmounts } from "../expression/round-amount.ts";
import { yenNumber } from "../expression/whole-yen.ts";
import type { LineResult, PayerResult } from "../result.ts";
import { totalStepId } from "./grant-lines.ts";

const ministries = ["mhlw", "cfa"] as const;

/** The total of one grant, and what follows from it: before and after for a change, the settlement for a report. */
export function payerResult(
  { values, yen: yens }: Calculation,
  payer: PayerCode,
  lines: readonly LineResult[],
): PayerResult {
  const total = values.get(totalStepId(payer))!;
  const parts = ministries.map((ministry) =>
    rational(lines.filter((line) => line.ministry === ministry).reduce((sum, { amountYen }) => sum + amountYen, 0)),
  );
  // Rounded together, so that the parts add up to the total: what is left goes to the greatest remainder.
  const [mhlw, cfa] = allotAmounts(parts, total.step.rounding!);
  const yen = (column: string): number => yens.get(`${column}.${payer}`) ?? 0;
  const base: PayerResult = {
    payer,
    totalYen: yens.get(total.step.id) ?? 0,
    byMinistry: { mhlw: yenNumber(mhlw!, total.step.title), cfa: yenNumber(cfa!, total.step.title) },
  };
  if (!yens.has(`decided.${payer}`)) return base;
  if (values.has(`change.${payer}`)) {
    const change = { decidedYen: yen("decided"), requiredYen: base.totalYen, differenceYen: yen("change") };
    return { ...base, change };
  }
  const settlement = {
    decidedYen: yen("decided"),
    determinedYen: yen("determined"),
    receivedYen: yens.get(`received.${payer}`) ?? null,
    differenceYen: yens.get(`L.${payer}`) ?? null,
  };
  return { ...base, settlement };
}
