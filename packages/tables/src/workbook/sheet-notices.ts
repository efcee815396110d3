import { cellAddress, columnLetters, type EntityProfile } from "@juso/model";
import type { CellRange, WorkbookSheet } from "@juso/workbook";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import type { ReadTable } from "./read-workbook.ts";

/** Ranges and columns that a message names; the count says how many there are. */
const named = 5;

/** What is said of a sheet as a whole after it was read: what is hidden, what is merged, what was never calculated. */
export function sheetNotices(
  file: string,
  sheet: WorkbookSheet,
  profile: EntityProfile,
  table: ReadTable,
): ReadEvent[] {
  const place = { file, sheet: sheet.name };
  const events: ReadEvent[] = [];
  const { facts, records, hiddenRecords } = table;
  if (sheet.visibility !== "visible" && records > 0) {
    const data = { title: profile.title.ja, titleEn: profile.title.en, count: records };
    events.push(findingEvent("sheet-visible", "hidden", place, { data }));
  }
  if (hiddenRecords > 0) {
    const location = { ...place, line: table.firstHiddenRow };
    const messageId = facts.isFiltered ? "filtered" : "hidden";
    events.push(findingEvent("row-visible", messageId, location, { data: { count: hiddenRecords } }));
  }
  const hidden = hiddenColumns(table);
  const [column] = hidden;
  if (records > 0 && column !== undefined) {
    const location = { ...place, line: table.headerRow, column, cell: cellAddress(column, table.headerRow) };
    const data = { count: hidden.length, columns: listed(hidden.map(columnLetters), hidden.length) };
    events.push(findingEvent("column-visible", "hidden", location, { data }));
  }
  const merged = mergedData(table);
  const [first] = merged;
  if (first !== undefined) {
    const column = first.firstColumn;
    const location = { ...place, line: first.firstRow, column, cell: cellAddress(column, first.firstRow) };
    const data = { count: merged.length, ranges: listed(merged.map(rangeText), merged.length) };
    events.push(findingEvent("cell-not-merged", "merged", location, { data }));
    events.push({ kind: "merged", ...place, ranges: merged });
  }
  const { uncalculated } = facts;
  if (uncalculated.count > 0) {
    const cell = uncalculated.first;
    const location = { ...place, line: Number(/\d+/.exec(cell)), cell };
    const data = { count: uncalculated.count };
    events.push(findingEvent("cell-stored-completely", "uncalculated", location, { data }));
  }
  return events;
}

/** 1-based columns of the table that are hidden, each once. */
function hiddenColumns({ facts, width }: ReadTable): readonly number[] {
  const columns = new Set<number>();
  for (const { first, last } of facts.hiddenColumns) {
    for (let column = first; column <= Math.min(last, width); column += 1) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

/** Merged cells that touch a row with a record and a column of the table. A merged title above or a merged note below does no harm. */
function mergedData({ facts, width, headerRow, lastRecordRow }: ReadTable): readonly CellRange[] {
  return facts.merges.ranges
    .filter(({ firstRow, lastRow, firstColumn, lastColumn }) => {
      const isMerged = lastRow > firstRow || lastColumn > firstColumn;
      return isMerged && lastRow > headerRow && firstRow <= lastRecordRow && firstColumn <= width;
    })
    .toSorted((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

function rangeText({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  return `${cellAddress(firstColumn, firstRow)}:${cellAddress(lastColumn, lastRow)}`;
}

function listed(texts: readonly string[], count: number): string {
  return texts.slice(0, named).join(", ") + (count > named ? ", …" : "");
}
