import type { ItemResult } from "@juso/grant";
import type { ComponentCode, CostLine, IncomeLine } from "@juso/model";
import { call, cellOf, cellsOf, type Formula } from "../model/formula.ts";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";

/** The cost lines that the grant counts, and those that are paid from elsewhere. */
export function costLinesOf(input: GrantDocumentInput): {
  readonly own: readonly CostLine[];
  readonly elsewhere: readonly CostLine[];
} {
  const all = recordsOf(input, "costLine");
  const refused = new Set(input.result.refusedCosts.flatMap((cost) => cost.costLineIds));
  return {
    own: all.filter((line) => !refused.has(line.costLineId)),
    elsewhere: all.filter((line) => refused.has(line.costLineId)),
  };
}

/** The sum of an item's subtotals on 内訳書, over the components that have lines there; nothing when none has. */
export function detailSum(
  input: GrantDocumentInput,
  item: ItemResult,
  key: "cost" | "eligible" | "income",
): Formula | undefined {
  const lines: readonly (CostLine | IncomeLine)[] =
    key === "income" ? recordsOf(input, "incomeLine") : costLinesOf(input).own;
  const present = new Set<ComponentCode>(lines.map((line) => line.componentCode));
  const ids = item.components.filter((component) => present.has(component)).map((component) => `${key}.${component}`);
  return ids.length === 0 ? undefined : sumOf(ids);
}

/** The sum of cells; one cell stands for itself. */
export function sumOf(ids: readonly string[]): Formula {
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? cellOf(only) : call("SUM", ...cellsOf(ids));
}
