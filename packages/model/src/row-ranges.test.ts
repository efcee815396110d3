import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostRowRanges, RowSet, readRows, writtenRows } from "./row-ranges.ts";

const rowsOf = (written: string): readonly number[] =>
  readRows(written).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

describe("a set of rows", () => {
  it("is written as people write pages, in whatever order and however often the rows came", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 })), (rows) => {
        const set = new RowSet();
        for (const row of rows) set.add(row);
        const sorted = [...new Set(rows)].sort((one, other) => one - other);
        expect(rowsOf(writtenRows(set.ranges))).toEqual(sorted);
      }),
    );
  });

  it("joins what was met in parts as if it had been one", () => {
    const [set, upper, lower] = [new RowSet(), new RowSet(), new RowSet()];
    for (const row of [2, 3, 5]) upper.add(row);
    for (const row of [1, 2, 4]) lower.add(row);
    set.join(upper.ranges);
    set.join(lower.ranges, 5);
    expect(writtenRows(set.ranges)).toBe("2-3,5-7,9");
  });

  it.each([1, -1])("keeps the first ranges when there are too many, whatever the order: %i", (direction) => {
    const set = new RowSet();
    const rows = Array.from({ length: 100_000 }, (_, index) => 2 * index + 1);
    for (const row of direction === 1 ? rows : rows.toReversed()) set.add(row);
    expect(set.ranges).toHaveLength(mostRowRanges + 1);
    expect(rowsOf(writtenRows(set.ranges))).toEqual(rows.slice(0, mostRowRanges));
  });

  it("reads nothing from what is not written so", () => {
    for (const written of ["", "a", "0", "3-2", "1-", "-1", "1.5", "99999999999"])
      expect(readRows(written)).toEqual([]);
  });
});
