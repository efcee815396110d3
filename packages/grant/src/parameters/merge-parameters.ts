import type { ParameterEntry, ParameterSet } from "./parameter-set.ts";
import { yearsWithout } from "./parameter-years.ts";

/**
 * The base set with the entries of the override put in place of what they overlap, year by year.
 * The id names both, so that every output shows that values were replaced.
 */
export function mergeParameters(base: ParameterSet, override: ParameterSet): ParameterSet {
  const kept = override.entries.reduce<readonly ParameterEntry[]>(
    (entries, replacement) =>
      entries.flatMap((entry) =>
        entry.key === replacement.key
          ? yearsWithout(entry.fiscalYears, replacement.fiscalYears).map((fiscalYears) => ({ ...entry, fiscalYears }))
          : [entry],
      ),
    base.entries,
  );
  return {
    id: `${base.id}+${override.id}`,
    title: { ja: `${base.title.ja}＋${override.title.ja}`, en: `${base.title.en} + ${override.title.en}` },
    entries: [...kept, ...override.entries],
  };
}
