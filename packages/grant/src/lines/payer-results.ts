import { type PayerCode, type Rational, rational } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { evaluateSteps } from "../expression/evaluate-steps.ts";
import { yenNumber } from "../expression/whole-yen.ts";
import type { LineResult, PayerResult } from "../result.ts";
import { totalStepId } from "./grant-lines.ts";
import { type ministries, ministrySteps } from "./ministry-steps.ts";

/** Parts by ministry are sums, which read no rate. */
const noFraction = (): Rational => rational(0);

/** The total of one grant, and what follows from it: before and after for a change, the settlement for a report. */
export function payerResult(
  { values, yen: yens }: Calculation,
  payer: PayerCode,
  lines: readonly LineResult[],
): PayerResult {
  const total = values.get(totalStepId(payer))!;
  const parts = evaluateSteps(ministrySteps(payer, lines, total.step.rounding), noFraction, values);
  const part = (ministry: (typeof ministries)[number]): number =>
    yenNumber(parts.get(`ministry.${ministry}`)!.yen!, total.step.title);
  const yen = (column: string): number => yens.get(`${column}.${payer}`) ?? 0;
  const base: PayerResult = {
    payer,
    totalYen: yens.get(total.step.id) ?? 0,
    byMinistry: { mhlw: part("mhlw"), cfa: part("cfa") },
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
