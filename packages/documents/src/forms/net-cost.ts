import type { GrantResult } from "@juso/grant";
import { positiveDifference } from "../formulas/exact-formulas.ts";
import { call, cellsOf, type Formula } from "../model/formula.ts";

/** Total cost less income of a block, not below 0 (施行令26条8項). */
export function netCostOfBlock(result: GrantResult, block: string): Formula {
  const items = result.items.filter((item) => item.block === block).map(({ item }) => item);
  const sum = (column: string): Formula => call("SUM", ...cellsOf(items.map((item) => `${column}.${item}`)));
  return positiveDifference(sum("A"), sum("B"));
}

/** The net cost of all blocks: what both grants, the transfers and the municipality pay together. */
export function netCost(result: GrantResult): Formula {
  return call("SUM", ...result.blocks.map(({ key }) => netCostOfBlock(result, key)));
}
