import { cellAddress } from "@juso/model";
import type { MarkedRange } from "./marked-cell.ts";

/** Places as few ranges, column by column: cells that stand under each other are one. */
export function cellRanges(cells: readonly Omit<MarkedRange, "level">[]): readonly string[] {
  const sorted = cells.toSorted((one, other) => one.column - other.column || one.firstRow - other.firstRow);
  const ranges: string[] = [];
  for (let first = 0; first < sorted.length; ) {
    const { column, firstRow } = sorted[first]!;
    let { lastRow } = sorted[first]!;
    let next = first + 1;
    for (; sorted[next]?.column === column && sorted[next]!.firstRow <= lastRow + 1; next += 1) {
      lastRow = Math.max(lastRow, sorted[next]!.lastRow);
    }
    const address = cellAddress(column, firstRow);
    ranges.push(firstRow === lastRow ? address : `${address}:${cellAddress(column, lastRow)}`);
    first = next;
  }
  return ranges;
}
