import type { ComponentCode } from "@juso/model";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";

/** What a component was to cost and what was spent on it. Yen; `null` where no line says, which is not 0. */
export interface ComponentCost {
  readonly component: ComponentCode;
  readonly plannedYen: number | null;
  readonly spentYen: number | null;
}

/** Planned and spent cost by component, of the lines that the grant counts. */
export function componentCosts(input: GrantDocumentInput): readonly ComponentCost[] {
  const refused = new Set(input.result.refusedCosts.flatMap(({ costLineIds }) => costLineIds));
  const lines = recordsOf(input, "costLine").filter(({ costLineId }) => !refused.has(costLineId));
  const listed = recordsOf(input, "component").map(({ componentCode }) => componentCode);
  const components = [...new Set([...listed, ...lines.map(({ componentCode }) => componentCode)])];
  return components
    .map((component) => {
      const own = lines.filter(({ componentCode }) => componentCode === component);
      return {
        component,
        plannedYen: sumOfReported(own.map(({ plannedYen }) => plannedYen)),
        spentYen: sumOfReported(own.map(({ actualYen }) => actualYen)),
      };
    })
    .filter(({ plannedYen, spentYen }) => plannedYen !== null || spentYen !== null);
}

function sumOfReported(values: readonly (number | undefined)[]): number | null {
  const reported = values.filter((value) => value !== undefined);
  return reported.length === 0 ? null : reported.reduce((sum, value) => sum + value, 0);
}
