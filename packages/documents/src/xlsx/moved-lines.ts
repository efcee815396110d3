/** What stands in the rows, or the columns, of a sheet: the contents of each, by its number from 1. */
export type LineContents = ReadonlyMap<number, ReadonlySet<string>>;

/** Lines that stand one after the other. */
export interface LineRun {
  /** Number of the first: of an inserted one as it stands now, of a deleted one as it stood when the sheet was made. */
  readonly at: number;
  readonly count: number;
}

/** What became of the rows, or of the columns, of a sheet. */
export interface MovedLines {
  readonly inserted: readonly LineRun[];
  readonly deleted: readonly LineRun[];
  /** Where a line stands now; `undefined` when it was deleted. */
  readonly now: (line: number) => number | undefined;
}

/** So many lines behind the last one of a form are looked at: what stands further down is no part of it. */
const mostInserted = 500;

/** A line that was inserted or deleted must bring at least this much: an edited text alone is no moved line. */
const price = 1;

/**
 * Finds the lines that were inserted and deleted: the arrangement in which most contents stand where they stood, as a comparison of two
 * texts line by line does. What stands behind the last line of the form is not looked at.
 */
export function movedLines(made: LineContents, found: LineContents): MovedLines {
  const size = Math.max(0, ...made.keys());
  const isUnmoved = [...made].every(([line, contents]) => [...contents].every((each) => found.get(line)?.has(each)));
  if (isUnmoved) return { inserted: [], deleted: [], now: (line) => line };
  const foundSize = Math.min(Math.max(size, ...found.keys()), size + mostInserted);
  const pairs = arrangement(made, found, size, foundSize);
  const last = pairs.at(-1)?.[1] ?? 0;
  const taken = new Set(pairs.map(([, to]) => to));
  const now = new Map(pairs);
  return {
    inserted: runs(last, (line) => !taken.has(line)),
    deleted: runs(size, (line) => !now.has(line)),
    now: (line) => now.get(line),
  };
}

type Pair = readonly [from: number, to: number];

/** The pairs of lines that are one and the same, in order. */
function arrangement(made: LineContents, found: LineContents, size: number, foundSize: number): readonly Pair[] {
  const width = foundSize + 1;
  const best = new Int32Array((size + 1) * width);
  const at = (from: number, to: number): number => best[from * width + to] ?? 0;
  const kept = (from: number, to: number): number => at(from - 1, to - 1) + likeness(made.get(from), found.get(to));
  for (let from = 0; from <= size; from += 1) {
    for (let to = 0; to <= foundSize; to += 1) {
      const deleted = from === 0 ? Number.NEGATIVE_INFINITY : at(from - 1, to) - price;
      // Lines behind the last of the form cost nothing.
      const inserted = to === 0 ? Number.NEGATIVE_INFINITY : at(from, to - 1) - (from === size ? 0 : price);
      const same = from === 0 || to === 0 ? Number.NEGATIVE_INFINITY : kept(from, to);
      best[from * width + to] = from + to === 0 ? 0 : Math.max(same, inserted, deleted);
    }
  }
  const pairs: Pair[] = [];
  let [from, to] = [size, foundSize];
  while (from > 0 && to > 0) {
    const isBehind = from === size && at(from, to) === at(from, to - 1);
    if (!isBehind && at(from, to) === kept(from, to)) {
      pairs.push([from, to]);
      from -= 1;
      to -= 1;
    } else if (isBehind || at(from, to) === at(from, to - 1) - price) to -= 1;
    else from -= 1;
  }
  return pairs.reverse();
}

/** Twice the contents that two lines share; a little for two blank ones. */
function likeness(made: ReadonlySet<string> | undefined, found: ReadonlySet<string> | undefined): number {
  if (made === undefined || found === undefined) return made === found ? 1 : 0;
  let shared = 0;
  for (const each of made) if (found.has(each)) shared += 1;
  return 2 * shared;
}

function runs(size: number, isOne: (line: number) => boolean): readonly LineRun[] {
  const found: { at: number; count: number }[] = [];
  for (let line = 1; line <= size; line += 1) {
    if (!isOne(line)) continue;
    const previous = found.at(-1);
    if (previous !== undefined && previous.at + previous.count === line) previous.count += 1;
    else found.push({ at: line, count: 1 });
  }
  return found;
}
