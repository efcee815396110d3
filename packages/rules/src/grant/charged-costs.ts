import type { Collection, CostLine, Row } from "@juso/model";
import { excludedCostItems } from "./cost-line-outside-grant.ts";

/** What a rule must read of a cost line to tell whether this grant pays it. */
export const chargedCostFields = ["fiscalYear", "componentCode", "costItem", "fundingSource"] as const;

type Charged = Pick<CostLine, (typeof chargedCostFields)[number]>;

/** The cost lines of the year that are charged to this grant. */
export function chargedCosts<T extends Charged>(costLine: Collection<T>, fiscalYear: number): readonly Row<T>[] {
  return costLine.all.filter(({ value }) => value.fiscalYear === fiscalYear && isCharged(value));
}

/** Is the cost charged to this grant? */
export function isCharged({ fundingSource, costItem }: Pick<Charged, "costItem" | "fundingSource">): boolean {
  return fundingSource === "juso" && !excludedCostItems.has(costItem);
}
