import type { RelationRow, RelationValue } from "../relations/relation-row.ts";
import type { RolledLine, RolledTable } from "../roll-up.ts";
import type { Condition, Measure, TableDefinition } from "./table-definition.ts";

interface Tally {
  readonly keys: readonly (string | undefined)[];
  readonly sums: bigint[];
  readonly givers: number[];
  readonly seen: Map<number, Set<string>>;
  readonly rows: RelationRow[];
}

/**
 * Counts a table from the rows of its relation. Each row is counted in its own line and in every total that it belongs to.
 *
 * @throws RangeError when a value that is added up is no whole number that can be held exactly: the rows were not made as the relation says.
 */
export function countTable(definition: TableDefinition, rows: readonly RelationRow[]): RolledTable {
  const { dimensions, measures, where } = definition;
  const totals = totalsOf(dimensions.map(({ hasTotal }) => hasTotal));
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    if (!holds(where, row)) continue;
    const own = dimensions.map(({ field }) => keyText(row.values[field]));
    const added = measures.map((measure) => addend(measure, row));
    for (const isTotal of totals) {
      const id = lineId(own, isTotal);
      let tally = tallies.get(id);
      if (tally === undefined) {
        tally = newTally(
          own.map((key, index) => (isTotal[index] ? undefined : key)),
          measures,
        );
        tallies.set(id, tally);
      }
      tally.rows.push(row);
      for (const [index, value] of added.entries()) {
        if (value === undefined) continue;
        tally.givers[index] = (tally.givers[index] ?? 0) + 1;
        if (typeof value === "bigint") tally.sums[index] = (tally.sums[index] ?? 0n) + value;
        else tally.seen.get(index)?.add(value);
      }
    }
  }
  return { definition, lines: [...tallies.values()].map(lineOf).toSorted(byKeys) };
}

/** Names a line; each key with its length, so that no two lines have one name. */
function lineId(keys: readonly string[], isTotal: readonly boolean[]): string {
  let id = "";
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string;
    id += isTotal[index] ? "*" : `${key.length}:${key}`;
  }
  return id;
}

/** What a row gives to a measure: a number, a text to be told apart, or nothing. */
export function addend({ field, kind, where }: Measure, row: RelationRow): bigint | string | undefined {
  if (!holds(where, row)) return undefined;
  if (kind === "count") return 1n;
  const value = field === undefined ? undefined : row.values[field];
  if (value === undefined) return undefined;
  return kind === "distinct" ? keyText(value) : wholeNumber(value);
}

function wholeNumber(value: RelationValue): bigint {
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  throw new RangeError("a value that is added up is no whole number");
}

function holds(conditions: readonly Condition[] | undefined, { values }: RelationRow): boolean {
  return (conditions ?? []).every(({ field, in: allowed }) => {
    const value = values[field];
    return value !== undefined && (allowed === undefined || allowed.some((one) => one === value));
  });
}

/** A value as a key; rows that do not say it stand under the empty text. */
function keyText(value: RelationValue): string {
  return value === undefined ? "" : String(value);
}

/** Every way to put dimensions together, none of them first. */
function totalsOf(hasTotal: readonly boolean[]): readonly (readonly boolean[])[] {
  return hasTotal.reduce<readonly (readonly boolean[])[]>(
    (ways, has) => (has ? [false, true] : [false]).flatMap((next) => ways.map((way) => [...way, next])),
    [[]],
  );
}

function newTally(keys: readonly (string | undefined)[], measures: readonly Measure[]): Tally {
  const distinct = measures.flatMap(({ kind }, index) => (kind === "distinct" ? [index] : []));
  const seen = new Map(distinct.map((index) => [index, new Set<string>()]));
  return { keys, sums: measures.map(() => 0n), givers: measures.map(() => 0), seen, rows: [] };
}

function lineOf({ givers, keys, rows, seen, sums }: Tally): RolledLine {
  return { keys, givers, rows, values: sums.map((sum, index) => BigInt(seen.get(index)?.size ?? sum)) };
}

/** By the text of the keys, all together last. */
function byKeys(a: RolledLine, b: RolledLine): number {
  for (const [index, key] of a.keys.entries()) {
    const other = b.keys[index];
    if (key === other) continue;
    if (key === undefined) return 1;
    return other === undefined || key < other ? -1 : 1;
  }
  return 0;
}
