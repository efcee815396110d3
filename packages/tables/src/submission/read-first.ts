import type { EntityKey } from "@juso/model";

/** The table that says which findings stay as they are: whoever reads the others must know it before. */
const first: EntityKey = "exception";

/** Sorts what has an entity: the table that is read first comes first, the rest stays as it is. */
export function readFirst<T>(all: readonly T[], entityOf: (one: T) => EntityKey | undefined): readonly T[] {
  if (!all.some((one) => entityOf(one) === first)) return all;
  const isFirst = (one: T): number => (entityOf(one) === first ? 0 : 1);
  return [...all].sort((a, b) => isFirst(a) - isFirst(b));
}
