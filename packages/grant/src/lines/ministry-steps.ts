import { type PayerCode, payerTitles } from "@juso/model";
import { type Expr, refs, type Step, sum } from "../expression/expression.ts";
import { parameterValueNames } from "../parameters/parameter-value-names.ts";
import type { LineResult } from "../result.ts";
import type { RoundingRule } from "../rounding-rule.ts";
import { lineStepId } from "./grant-lines.ts";

/** The ministries that pay the national grant, each its part. */
export const ministries = ["mhlw", "cfa"] as const;

/**
 * 所管別の額 of a grant, by the ministries that its lines name. Rounded together where the total is rounded, so that the parts add up to
 * it: what is left goes to the greatest remainder.
 *
 * @param rounding that of the total.
 */
export function ministrySteps(
  payer: PayerCode,
  lines: readonly Pick<LineResult, "line" | "ministry" | "payer">[],
  rounding: RoundingRule | undefined,
): readonly Step[] {
  const own = lines.filter((line) => line.payer === payer);
  const parts = ministries.map(
    (ministry): Expr => sum(...refs(own.filter((line) => line.ministry === ministry).map(lineStepId))),
  );
  const isRounded = rounding !== undefined && rounding.unit > 1;
  return ministries.map((ministry, at) => ({
    id: `ministry.${ministry}`,
    title: {
      ja: `${payerTitles[payer].ja}の交付金のうち${parameterValueNames.ministry[ministry]}の所管`,
      en: `ministry.${ministry}`,
    },
    basis: "所管別の小計",
    ...(isRounded ? { expression: { op: "allot", of: parts, at }, rounding } : { expression: parts[at]! }),
  }));
}
