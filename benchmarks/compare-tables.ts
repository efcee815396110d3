/** What an engine made of a query: texts in their order, or why it could not. */
export interface EngineResult {
  readonly columns?: readonly string[];
  readonly types?: readonly string[];
  readonly rows?: readonly (readonly (string | null)[])[];
  readonly failure?: string;
}

/** Types that round: what they hold cannot be compared, and must not be published. */
const rounding = /^(double|float|real)$/i;

/**
 * How two engines differ in what they made of one query, in words.
 *
 * @returns nothing when every row is equal as text, in the same order, with at least one row.
 */
export function tableDifference(
  one: EngineResult,
  other: EngineResult,
  [oneName, otherName]: readonly [string, string],
): string | undefined {
  for (const [name, { failure, types = [] }] of [
    [oneName, one],
    [otherName, other],
  ] as const) {
    if (failure !== undefined) return `${name} cannot run it: ${failure}`;
    const rounded = types.findIndex((type) => rounding.test(type));
    if (rounded !== -1)
      return `column ${rounded + 1} is a ${types[rounded]} on ${name}: count in whole numbers or decimals`;
  }
  const [columns, otherColumns] = [one, other].map(({ columns: names = [] }) => names.join(", "));
  if (columns !== otherColumns) return `the columns are ${columns} on ${oneName} and ${otherColumns} on ${otherName}`;
  const [rows, otherRows] = [one, other].map((each) => (each.rows ?? []).map((row) => JSON.stringify(row)));
  if (rows === undefined || otherRows === undefined || rows.length === 0)
    return "there are no rows, so nothing was compared";
  const first = rows.findIndex((row, index) => row !== otherRows[index]);
  if (first === -1 && rows.length === otherRows.length) return undefined;
  if (rows.toSorted().join() === otherRows.toSorted().join())
    return `row ${first + 1}: the rows are the same in another order`;
  if (rows.length !== otherRows.length)
    return `${rows.length} rows on ${oneName}, ${otherRows.length} on ${otherName}${first === -1 ? "" : `; row ${first + 1} is ${rows[first]} and ${otherRows[first]}`}`;
  return `row ${first + 1} is ${rows[first]} on ${oneName} and ${otherRows[first]} on ${otherName}`;
}
