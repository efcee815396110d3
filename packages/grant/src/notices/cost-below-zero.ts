import type { Calculation } from "../calculation.ts";
import { yenOf } from "../step-values.ts";

/** By how much the cost of an item would be negative and is taken as 0; 0 when it is not. Yen. */
export function costBelowZero({ input, values }: Calculation, item: string): bigint {
  const isShared = values.has(`share.${item}`);
  const income = !isShared || input.setting.incomeDeductionMethod === "columnC" ? yenOf(values, `B.${item}`) : 0n;
  const gross = isShared ? yenOf(values, `share.${item}`) + yenOf(values, `x.${item}`) : yenOf(values, `A.${item}`);
  return gross < income ? income - gross : 0n;
}
