import type { Calculation } from "./calculation.ts";
import { ministryKeys } from "./lines/line-ministries.ts";
import { formatParameterValue, parameterTitle } from "./parameters/format-parameters.ts";
import { parameterKeys } from "./parameters/parameter-keys.ts";
import type { ParameterUse } from "./result.ts";
import { baseYearKey } from "./year/read-year.ts";

/** Every parameter that had a part in the result, in the order of the keys. */
export function usedParameters({ values, year }: Pick<Calculation, "values" | "year">): readonly ParameterUse[] {
  const used = new Set([
    baseYearKey,
    "fiveYearRule.years",
    ...ministryKeys,
    ...year.askedKeys,
    ...[...values.values()].flatMap(({ uses }) => uses),
  ]);
  return [...parameterKeys.keys()].flatMap((key): readonly ParameterUse[] => {
    const entry = used.has(key) ? year.parameters.get(key) : undefined;
    if (entry === undefined) return [];
    const { source, status: verification, value } = entry;
    return [{ key, title: parameterTitle(key), value: formatParameterValue(value), source, verification }];
  });
}
