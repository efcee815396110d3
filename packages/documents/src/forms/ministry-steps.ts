import { lineStepId, refs, type Step, sum, totalStepId } from "@juso/grant";
import type { GrantDocumentInput } from "./form-input.ts";

/** The ministries that pay the national grant, each its part. */
export const ministries = ["mhlw", "cfa"] as const;

/**
 * 所管別の額 of the national grant. Rounded together where the total is rounded, so that the parts add up to it: what is left goes to the
 * greatest remainder.
 */
export function ministrySteps({ result }: GrantDocumentInput): readonly Step[] {
  const rounding = result.definitions.find(({ id }) => id === totalStepId("national"))?.rounding;
  const parts = ministries.map((ministry) => {
    const lines = result.lines.filter((line) => line.payer === "national" && line.ministry === ministry);
    return sum(...refs(lines.map(lineStepId)));
  });
  const isRounded = rounding !== undefined && rounding.unit > 1;
  return ministries.map((ministry, at) => ({
    id: `ministry.${ministry}`,
    title: {
      ja: ministry === "mhlw" ? "国の交付金のうち厚生労働省の所管" : "国の交付金のうちこども家庭庁の所管",
      en: `ministry.${ministry}`,
    },
    basis: "所管別の小計",
    ...(isRounded ? { expression: { op: "allot", of: parts, at }, rounding } : { expression: parts[at]! }),
  }));
}
