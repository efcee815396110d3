import type { ShownTable } from "@juso/aggregate";
import type { Text } from "@juso/model";
import { keyColumnCount, keysOf } from "./dashboard/shown-numbers.ts";

/** Lines of one table that people can still look through; beyond, those by the last key stand in its file alone. A nation has many tables by prefecture. */
const mostLines = { prefectureCode: 2000, others: 6000 };

/** Has a table more lines than a page or a sheet shows? */
export function isTooLong(table: ShownTable): boolean {
  const lastKey = table.columns[keyColumnCount(table) - 1]?.key;
  return table.rows.length > (lastKey === "prefectureCode" ? mostLines.prefectureCode : mostLines.others);
}

/** The rows of a table that are shown: those of all values of the last key together, when there are too many. */
export function carriedRows(table: ShownTable): ShownTable["rows"] {
  if (!isTooLong(table)) return table.rows;
  const last = keyColumnCount(table) - 1;
  return table.rows.filter((cells) => keysOf(cells)[last] === undefined);
}

/** A table as a sheet shows it: one that is too long without most of its lines, and with a sentence that says where they are. */
export function shortenTable(table: ShownTable): ShownTable {
  if (!isTooLong(table)) return table;
  const where: Text = {
    ja: `行が多いため、ここには合計の行だけがあります。すべての行は tables/${table.id}.csv にあります。`,
    en: ` It has many lines, so only those of totals stand here; all are in tables/${table.id}.csv.`,
  };
  const note = { ja: `${table.note.ja}${where.ja}`, en: `${table.note.en}${where.en}` };
  return { ...table, note, rows: carriedRows(table) };
}
