import { hashBytes, RowSet } from "@juso/model";
import { type EntityCheck, KeyArena, type KeyHolder } from "@juso/structure";
import { repeatedKeyCheck } from "../finding-store.ts";
import type { GroupCount } from "./group-counts.ts";
import type { TableOutcome } from "./table-outcome.ts";
import type { TablePart } from "./table-parts.ts";

/** Everything that reading a table gave, as if it had been read in one piece; `keys` are in the index of the submission. */
export interface JoinedTable {
  readonly outcome: Omit<TableOutcome, "samples" | "keys" | "line" | "row">;
  readonly parts: readonly PlacedPart[];
}

/**
 * Joins the parts of a table. The keys of later parts are put into the index of the submission, where repetitions over the borders of
 * the parts come to light.
 *
 * @param limit so many rows are wanted for one group.
 */
export function joinParts(parts: readonly TablePart[], check: EntityCheck, limit: number): JoinedTable {
  const counts = new Map<string, GroupCount>();
  const rows = new Map<string, RowSet>();
  const sums = { filled: new Sums(), malformed: new Sums(), unanswered: new Sums() };
  let [records, problems, linesBefore, rowsBefore] = [0, 0, 0, 0];
  let isStopped = false;
  const count = (group: GroupCount): void => {
    const key = keyOf(group);
    counts.set(key, { ...group, count: group.count + (counts.get(key)?.count ?? 0) });
    const all = rows.get(key) ?? new RowSet();
    rows.set(key, all);
    all.join(group.rows, rowsBefore);
  };
  const placed = parts.map((part): PlacedPart => {
    const { outcome } = part;
    const repeated = new Map<number, KeyHolder>();
    const holderOf = takeKeys(outcome, check, linesBefore, (line, holder) => {
      count({ number: -1, kind: "finding", name: repeatedKeyCheck, field: check.keyField, count: 1, rows: [] });
      if (repeated.size < limit) repeated.set(line, holder);
    });
    for (const group of outcome.counts) count(group);
    for (const name of ["filled", "malformed", "unanswered"] as const) sums[name].add(outcome[name]);
    records += outcome.records;
    problems += outcome.problems;
    isStopped ||= outcome.isStopped;
    const placedPart = { part, linesBefore, rowsBefore, repeated, holderOf };
    linesBefore += outcome.line - 1;
    rowsBefore += outcome.row - 1;
    return placedPart;
  });
  return {
    outcome: {
      records,
      problems,
      isStopped,
      counts: [...counts].map(([key, group]) => ({ ...group, rows: rows.get(key)?.ranges ?? [] })),
      filled: sums.filled.all,
      malformed: sums.malformed.all,
      unanswered: sums.unanswered.all,
    },
    parts: placed,
  };
}

/** A part, where it begins, and the keys in it that earlier parts have: by line, and by their number in the part. */
interface PlacedPart {
  readonly part: TablePart;
  readonly linesBefore: number;
  readonly rowsBefore: number;
  readonly repeated: Map<number, KeyHolder>;
  holderOf(number: number): KeyHolder;
}

/**
 * Puts the keys of a part into the index.
 *
 * @returns finds the holder of the key that has this number in the part.
 */
function takeKeys(
  { keys }: TableOutcome,
  check: EntityCheck,
  linesBefore: number,
  repeated: (line: number, holder: KeyHolder) => void,
): (number: number) => KeyHolder {
  const index = check.keys;
  if (index === undefined) return () => ({ place: "", line: 0 });
  if (keys === undefined) return (number) => index.holder(number);
  const arena = KeyArena.of(keys);
  const numbers = new Int32Array(arena.count);
  for (let number = 0; number < arena.count; number += 1) {
    const { piece, start, end } = arena.view(number);
    const line = arena.lineOf(number);
    const known = index.addBytes(piece, start, end, hashBytes(piece, start, end), line + linesBefore);
    numbers[number] = known === -1 ? index.arena.count - 1 : known;
    if (known !== -1) repeated(line, index.holder(known));
  }
  return (number) => index.holder(numbers[number] as number);
}

/** Tells the groups of all parts apart. */
export function keyOf({ kind, name, field }: Pick<GroupCount, "kind" | "name" | "field">): string {
  return `${kind}\n${name}\n${field}`;
}

/** Sums by name. */
class Sums {
  readonly all: Record<string, number> = {};

  add(more: Readonly<Record<string, number>>): void {
    for (const [name, count] of Object.entries(more)) this.all[name] = (this.all[name] ?? 0) + count;
  }
}
