import type { ShownCell, ShownTable } from "@juso/aggregate";

/** A line of a table: its keys as codes, nothing for all together. */
export type ShownKeys = readonly (string | undefined)[];

/** The keys of a line. */
export function keysOf(row: readonly ShownCell[]): ShownKeys {
  return row.flatMap((cell) => (cell.kind === "key" ? [cell.isTotal ? undefined : cell.code] : []));
}

/** The cell of a column in the line that has these keys; nothing where the table has no such line or column. */
export function cellAt({ columns, rows }: ShownTable, keys: ShownKeys, columnKey: string): ShownCell | undefined {
  const row = rows.find((cells) => {
    const own = keysOf(cells);
    return own.length === keys.length && own.every((key, index) => key === keys[index]);
  });
  return row?.[columns.findIndex(({ key }) => key === columnKey)];
}

/** How many columns of keys a table begins with. */
export function keyColumnCount({ columns }: Pick<ShownTable, "columns">): number {
  return columns.filter(({ counts }) => counts === undefined).length;
}

/** Is a line a total: are there lines that it puts together? */
export function isTotalLine(row: readonly ShownCell[]): boolean {
  return row.some((cell) => cell.kind === "key" && cell.isTotal);
}

/** Keys for the national line of a table: all together in every column after the first. */
export function totalsAfter(first: string | undefined, table: Pick<ShownTable, "columns">): ShownKeys {
  return [first, ...Array.from({ length: Math.max(0, keyColumnCount(table) - 1) }, () => undefined)];
}
