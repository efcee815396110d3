import type { Row } from "@juso/model";

/** The sum of a field over rows; nothing when no row has it. A blank is not 0. */
export function sumOf<F extends string>(
  rows: readonly Row<{ readonly [field in F]?: number }>[],
  field: F,
): number | undefined {
  const given = rows.flatMap(({ value }) => value[field] ?? []);
  return given.length === 0 ? undefined : given.reduce((sum, yen) => sum + yen, 0);
}
