import type { MovedCells } from "./moved-cells.ts";
import type { RowRange } from "./print-formula.ts";

/** So many rows beside a sum are tried one by one: it may have taken in some of those that were inserted there, and not the others. */
const mostTaken = 12;

/**
 * How far a range of the form may reach since rows were inserted, the likeliest first. As programs shift it, it spans what was inserted between
 * its cells; of rows that were inserted beside its first or last cell some programs, by some settings, take in all, some or none.
 */
export function rangeReaches(
  moves: ReadonlyMap<string, MovedCells>,
): readonly [(range: RowRange) => RowRange, ...((range: RowRange) => RowRange)[]] {
  const runs = [...moves.values()].flatMap(({ rows }) => rows.inserted);
  const inserted = new Set(
    [...moves].flatMap(([sheet, { rows }]) =>
      rows.inserted.flatMap(({ at, count }) => Array.from({ length: count }, (_, index) => `${sheet}!${at + index}`)),
    ),
  );
  const asShifted = (range: RowRange): RowRange => range;
  const beside = (sheet: string, row: number, step: 1 | -1, most: number): number => {
    let end = row;
    while (Math.abs(end - row) < most && inserted.has(`${sheet}!${end + step}`)) end += step;
    return end;
  };
  const reaching =
    (up: number, down: number) =>
    ({ first, last, sheet }: RowRange): RowRange => ({
      sheet,
      first: beside(sheet, first, -1, up),
      last: beside(sheet, last, 1, down),
    });
  const all = Number.POSITIVE_INFINITY;
  const longest = Math.min(mostTaken, Math.max(0, ...runs.map(({ count }) => count)) - 1);
  const taken = [0, all, ...Array.from({ length: Math.max(0, longest) }, (_, index) => index + 1)];
  const others = taken.flatMap((up) => taken.map((down) => [up, down] as const)).slice(1);
  return [asShifted, ...(runs.length === 0 ? [] : others.map(([up, down]) => reaching(up, down)))];
}
