import { groupDigits } from "@juso/model";
import { type Calculation, computeYear } from "../calculation.ts";
import { yenOf } from "../step-values.ts";
import type { Fact } from "../year/reading.ts";

const key = "adjustmentGrant.numerator";

/**
 * 令26条2項 shares by 「前項の規定により算定した額」, which is the cost before any ceiling or what the ceiling leaves. Where the two differ and
 * nobody has checked which is meant, N2 by the other reading is told.
 */
export function adjustmentNumerator({ values, year }: Calculation): readonly Fact[] {
  const { cases, parameters } = year;
  const [full, capped] = [yenOf(values, "C.carePrevention"), yenOf(values, "G.carePrevention")];
  const isFullCost = cases.get("adjustmentGrant.denominator") === "fullCost";
  const chosen = parameters.get(key);
  if (full === capped || !isFullCost || chosen?.status !== "unverified") return [];
  const isFull = chosen.value === "fullCost";
  const other = computeYear({ ...year, cases: new Map([...cases, [key, isFull ? "cappedCost" : "fullCost"]]) });
  const [fullDigits, cappedDigits] = [groupDigits(full), groupDigits(capped)];
  const before = { ja: `切る前のC ${fullDigits}`, en: `${fullDigits} yen of it, before` };
  const after = { ja: `切った後のG ${cappedDigits}`, en: `${cappedDigits} yen of it, after` };
  const left = isFull ? { ja: after.ja, en: cappedDigits } : { ja: before.ja, en: fullDigits };
  return [{ words: { taken: isFull ? before : after, left, otherYen: groupDigits(yenOf(other, "H.N2")) } }];
}
