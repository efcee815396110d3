import { groupDigits } from "@juso/model";
import { type Calculation, calculate } from "../calculation.ts";
import { withValue } from "../parameters/with-value.ts";
import { yenOf } from "../step-values.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

const key = "adjustmentGrant.numerator";

/**
 * 令26条2項 shares by 「前項の規定により算定した額」, which is the cost before any ceiling or what the ceiling leaves. Where the two differ and
 * nobody has checked which is meant, N2 by the other reading is named.
 */
export function adjustmentNumerator({ input, parameters, values }: Calculation): readonly GrantNotice[] {
  const [full, capped] = [yenOf(values, "C.carePrevention"), yenOf(values, "G.carePrevention")];
  const isFullCost = parameters.get("adjustmentGrant.denominator")?.value === "fullCost";
  const chosen = parameters.get(key);
  if (full === capped || !isFullCost || chosen?.status !== "unverified") return [];
  const isFull = chosen.value === "fullCost";
  const other = calculate({
    ...input,
    parameters: withValue<"adjustmentNumerator">(input.parameters, key, isFull ? "cappedCost" : "fullCost"),
  });
  const [yen, otherYen] = [yenOf(values, "H.N2"), yenOf(other.values, "H.N2")];
  const [taken, left] = isFull ? [full, capped] : [capped, full];
  return [
    notice(
      "adjustmentNumeratorOpen",
      {
        ja: `国2号の割合の分子は、3号イの額が上限で切られているため、${isFull ? "切る前のC" : "切った後のG"} ${groupDigits(taken)}円としました（${key}、未確認）。${isFull ? "切った後のG" : "切る前のC"} ${groupDigits(left)}円と読むと、国2号は${groupDigits(yen)}円ではなく${groupDigits(otherYen)}円です。令26条2項「前項の規定により算定した額」の読み方を交付要綱で確かめてください。`,
        en: `The ceiling cuts item 3 (i), and the share of N2 takes ${groupDigits(taken)} yen of it, ${isFull ? "before" : "after"} the ceiling (${key}, unverified). With ${groupDigits(left)} yen N2 is ${groupDigits(otherYen)} instead of ${groupDigits(yen)} yen. Check in the grant guidelines how article 26, paragraph 2 of the Order is read.`,
      },
      "N2",
    ),
  ];
}
