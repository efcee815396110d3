import type { ComponentCode, CostLine } from "@juso/model";
import { type GrantDocumentInput, recordsOf } from "../form-input.ts";

/** A component with the lines that say what it was to cost and what was spent on it. */
export interface ComponentCost {
  readonly component: ComponentCode;
  readonly lines: readonly CostLine[];
}

/** The components with a planned or spent amount, and their lines that the grant counts. */
export function componentCosts(input: GrantDocumentInput): readonly ComponentCost[] {
  const refused = new Set(input.result.refusedCosts.flatMap(({ costLineIds }) => costLineIds));
  const lines = recordsOf(input, "costLine").filter(({ costLineId }) => !refused.has(costLineId));
  const listed = recordsOf(input, "component").map(({ componentCode }) => componentCode);
  const components = [...new Set([...listed, ...lines.map(({ componentCode }) => componentCode)])];
  return components
    .map((component) => ({ component, lines: lines.filter(({ componentCode }) => componentCode === component) }))
    .filter(({ lines: own }) =>
      own.some(({ actualYen, plannedYen }) => plannedYen !== undefined || actualYen !== undefined),
    );
}
