import type { CostLine } from "@juso/model";

/** The parameter that decides where the cost of a line belongs, whether a year has it or not; none for ordinary cost and cost of others. */
export function askedRoute({ costItem, fundingSource }: CostLine): string | undefined {
  return fundingSource !== "juso" || costItem === undefined || costItem === "ordinary"
    ? undefined
    : `costItem.${costItem}`;
}
