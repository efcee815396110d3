/** Rows that stand under each other, 1-based, as a spreadsheet counts them. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** So many ranges are kept of a set of rows: the first ones. A column in which right and wrong cells alternate would have one for each. */
export const mostRowRanges = 10_000;

/** So many ranges may wait until they are put in order. */
const waiting = 4 * mostRowRanges;

/**
 * A set of rows, as the first ranges of them. Rows may come in any order; those that come one after the other cost nothing. Memory does
 * not grow with the number of rows.
 */
export class RowSet {
  #ranges: { first: number; last: number }[] = [];
  #isSorted = true;
  /** Rows above it are not kept any more. */
  #end = Number.POSITIVE_INFINITY;

  add(row: number): void {
    this.#take(row, row);
  }

  /** @param by how many rows lower the others stand. */
  join(ranges: readonly RowRange[], by = 0): void {
    for (const { first, last } of ranges) this.#take(first + by, last + by);
  }

  /** The first ranges, in order; none touches another. One more than are kept says that there are more. */
  get ranges(): readonly RowRange[] {
    this.#settle();
    return this.#ranges;
  }

  #take(first: number, last: number): void {
    const end = this.#ranges.at(-1);
    if (end !== undefined && first >= end.first && first <= end.last + 1) {
      end.last = Math.max(end.last, last);
      return;
    }
    if (first > this.#end) return;
    if (end !== undefined && first < end.first) this.#isSorted = false;
    this.#ranges.push({ first, last });
    if (this.#ranges.length > waiting) this.#settle();
  }

  #settle(): void {
    if (!this.#isSorted) this.#ranges = merged(this.#ranges);
    this.#isSorted = true;
    if (this.#ranges.length <= mostRowRanges) return;
    this.#ranges.length = mostRowRanges + 1;
    this.#end = this.#ranges.at(-1)?.last ?? this.#end;
  }
}

function merged(ranges: readonly RowRange[]): { first: number; last: number }[] {
  const whole: { first: number; last: number }[] = [];
  for (const { first, last } of ranges.toSorted((one, other) => one.first - other.first)) {
    const end = whole.at(-1);
    if (end !== undefined && first <= end.last + 1) end.last = Math.max(end.last, last);
    else whole.push({ first, last });
  }
  return whole;
}

/** Ranges as people write pages: `2-480,482`. */
export function writtenRows(ranges: readonly RowRange[]): string {
  return ranges
    .slice(0, mostRowRanges)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))
    .join(",");
}

/** The ranges of `2-480,482`; nothing of what is not written so. */
export function readRows(written: string): readonly RowRange[] {
  return written.split(",").flatMap((part) => {
    const [, first, last = first] = /^([1-9]\d{0,9})(?:-([1-9]\d{0,9}))?$/.exec(part) ?? [];
    return first === undefined || Number(last) < Number(first) ? [] : [{ first: Number(first), last: Number(last) }];
  });
}
