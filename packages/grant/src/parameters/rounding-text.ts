import { groupDigits } from "@juso/model";
import type { RoundingRule } from "../rounding-rule.ts";

/** A rounding rule in words, Japanese: `1,000円未満切捨て`, `円未満切捨て（合計で）`, `500円未満切捨て・500円以上切上げ`. */
export function roundingText({ mode, stage, unit }: RoundingRule): string {
  const words =
    mode === "halfUp"
      ? `${groupDigits(unit / 2)}円未満切捨て・${groupDigits(unit / 2)}円以上切上げ`
      : `${unit === 1 ? "" : groupDigits(unit)}円未満切捨て`;
  return stage === "sum" ? `${words}（合計で）` : words;
}
