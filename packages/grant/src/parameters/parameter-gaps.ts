import type { CostLine } from "@juso/model";
import { askedRoute } from "../costs/asked-route.ts";
import { isNeededIn, type ParameterKey } from "./parameter-key.ts";
import { parameterKeys } from "./parameter-keys.ts";
import type { ParameterSet } from "./parameter-set.ts";
import { parametersOfYear, type YearParameters } from "./year-parameters.ts";

/**
 * What a fiscal year lacks, all of it, in the order of the keys: what every calculation needs, what documents need, and the routes that the
 * cost items of the year's cost lines ask for.
 */
export function parameterGaps(
  parameters: ParameterSet,
  fiscalYear: number,
  costLines: readonly CostLine[] = [],
): readonly ParameterKey[] {
  const asked = new Set(costLines.filter((line) => line.fiscalYear === fiscalYear).map(askedRoute));
  return gapsOfYear(parametersOfYear(parameters, fiscalYear), fiscalYear, asked);
}

/** The same of the parameters of the year. @param asked keys that records ask for. */
export function gapsOfYear(
  given: YearParameters,
  fiscalYear: number,
  asked: ReadonlySet<string | undefined> = new Set(),
): readonly ParameterKey[] {
  return [...parameterKeys.values()].filter(
    (definition) => !given.has(definition.key) && (isNeededIn(definition, fiscalYear) || asked.has(definition.key)),
  );
}
