import type { ShownCell, ShownTable } from "@juso/aggregate";
import type { Text } from "@juso/model";
import { carriedRows, isTooLong } from "../shorten-table.ts";
import { keyColumnCount, keysOf } from "./shown-numbers.ts";

/** A line, and its number in the table. */
export interface NumberedLine {
  readonly line: number;
  readonly cells: readonly ShownCell[];
}

/** The lines of a table that have the same first key. */
export interface LineGroup {
  readonly title: Text;
  readonly lines: readonly NumberedLine[];
}

/** How a table stands in the page: what is shown at once, what can be opened, and what is only in its file. */
export interface GroupedTable {
  readonly first: readonly NumberedLine[];
  readonly groups: readonly LineGroup[];
  /** Are lines left out of the page, since the table is too large for it? */
  readonly isShortened: boolean;
}

/** Tables up to so many lines are shown whole. */
const mostLines = 40;

/** Puts the totals of a long table first, and the others into groups by its first key. Every line is in one place. */
export function groupTable(table: ShownTable): GroupedTable {
  const all = table.rows.map((cells, line): NumberedLine => ({ line, cells }));
  const keyCount = keyColumnCount(table);
  if (all.length <= mostLines || keyCount < 2) return { first: all, groups: [], isShortened: false };
  const isShortened = isTooLong(table);
  const shown = new Set(carriedRows(table));
  const carried = all.filter(({ cells }) => shown.has(cells));
  const isSummary = ({ cells }: NumberedLine) => keysOf(cells).every((key, index) => index === 0 || key === undefined);
  const first = carried.filter(isSummary);
  if (first.length === 0) return { first: carried, groups: [], isShortened };
  const groups = new Map<string, { title: Text; lines: NumberedLine[] }>();
  for (const one of carried) {
    const [key] = one.cells;
    if (isSummary(one) || key?.kind !== "key") continue;
    const id = key.isTotal ? "*" : `=${key.code}`;
    const group = groups.get(id) ?? { title: key.title, lines: [] };
    group.lines.push(one);
    groups.set(id, group);
  }
  return { first, groups: [...groups.values()], isShortened };
}
