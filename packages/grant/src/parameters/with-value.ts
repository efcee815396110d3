import type { ParameterKind, ParameterSet, ParameterValues } from "./parameter-set.ts";

/** A set in which the entries of one key have another value, to see what the value does; years, sources and status stay. */
export function withValue<K extends ParameterKind>(
  parameters: ParameterSet,
  key: string,
  value: ParameterValues[K],
): ParameterSet {
  return {
    ...parameters,
    entries: parameters.entries.map((entry) => (entry.key === key ? { ...entry, value } : entry)),
  };
}
