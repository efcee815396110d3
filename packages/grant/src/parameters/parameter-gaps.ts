import type { CostLine } from "@juso/model";
import { isNeededIn, type ParameterKey } from "./parameter-key.ts";
import { parameterKeys } from "./parameter-keys.ts";
import type { ParameterSet } from "./parameter-set.ts";
import { parametersOfYear } from "./year-parameters.ts";

/**
 * What a fiscal year lacks, all of it, in the order of the keys: what every calculation needs, what documents need, and the routes that the
 * cost items of the year's cost lines ask for.
 */
export function parameterGaps(
  parameters: ParameterSet,
  fiscalYear: number,
  costLines: readonly CostLine[] = [],
): readonly ParameterKey[] {
  const given = parametersOfYear(parameters, fiscalYear);
  const asked = new Set(
    costLines
      .filter((line) => line.fiscalYear === fiscalYear && line.fundingSource === "juso")
      .map(({ costItem }) => `costItem.${costItem}`),
  );
  return [...parameterKeys.values()].filter(
    (definition) => !given.has(definition.key) && (isNeededIn(definition, fiscalYear) || asked.has(definition.key)),
  );
}
