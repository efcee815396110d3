import type { MovedCells } from "./moved-cells.ts";
import type { RowRange } from "./print-formula.ts";

/**
 * How far a range of the form may reach since rows were inserted. As programs shift it, it spans what was inserted between its cells; a row
 * that was inserted beside its first or last cell is taken in by some programs, and by some settings.
 */
export function rangeReaches(
  moves: ReadonlyMap<string, MovedCells>,
): readonly [(range: RowRange) => RowRange, ...((range: RowRange) => RowRange)[]] {
  const inserted = new Set(
    [...moves].flatMap(([sheet, { rows }]) =>
      rows.inserted.flatMap(({ at, count }) => Array.from({ length: count }, (_, index) => `${sheet}!${at + index}`)),
    ),
  );
  const asShifted = (range: RowRange): RowRange => range;
  if (inserted.size === 0) return [asShifted];
  const beside = (sheet: string, row: number, step: 1 | -1): number => {
    let end = row;
    while (inserted.has(`${sheet}!${end + step}`)) end += step;
    return end;
  };
  const upward = (range: RowRange): RowRange => ({ ...range, first: beside(range.sheet, range.first, -1) });
  const downward = (range: RowRange): RowRange => ({ ...range, last: beside(range.sheet, range.last, 1) });
  return [asShifted, upward, downward, (range) => upward(downward(range))];
}
