import { cellAddress } from "@juso/model";

/** Places as few ranges, column by column: cells that stand under each other are one. */
export function cellRanges(cells: readonly { readonly row: number; readonly column: number }[]): readonly string[] {
  const sorted = cells.toSorted((one, other) => one.column - other.column || one.row - other.row);
  const ranges: string[] = [];
  for (let first = 0; first < sorted.length; ) {
    const top = sorted[first]!;
    let last = first;
    while (sorted[last + 1]?.column === top.column && sorted[last + 1]!.row <= sorted[last]!.row + 1) last += 1;
    const address = cellAddress(top.column, top.row);
    const bottom = cellAddress(top.column, sorted[last]!.row);
    ranges.push(address === bottom ? address : `${address}:${bottom}`);
    first = last + 1;
  }
  return ranges;
}
