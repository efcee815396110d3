import type { DisclosureRelation } from "@juso/disclosure";
import { groupedBy } from "@juso/model";
import type { RelationRow } from "../relations/relation-row.ts";
import type { SensitiveNumber } from "./sensitive-numbers.ts";

/**
 * Which numbers are sums of others: within a table the totals, and between tables that add up the same thing, the numbers of one that are put
 * together from those of another (a band from its municipalities). It is told from the rows that they are made of, so no table has to say it.
 *
 * @throws RangeError when two tables cut the same thing so that neither is finer: what can be derived from them together could not be audited.
 */
export function numberRelations(numbers: readonly SensitiveNumber[]): readonly DisclosureRelation[] {
  return [...groupedBy(numbers, ({ system }) => system).values()].flatMap((system) => {
    const tables = [...groupedBy(system, ({ definition }) => definition.id).values()];
    return [...tables.flatMap(totalsWithin), ...pairs(tables).flatMap(([a, b]) => between(a, b))];
  });
}

/** For each number with totals, one relation for each dimension that is put together in it. */
function totalsWithin(table: readonly SensitiveNumber[]): readonly DisclosureRelation[] {
  return table.flatMap((total) =>
    total.line.keys.flatMap((key, dimension) => {
      if (key !== undefined) return [];
      const parts = table.filter(
        ({ line }) =>
          line.keys[dimension] !== undefined &&
          line.keys.every((other, index) => index === dimension || other === total.line.keys[index]),
      );
      return parts.length === 0 ? [] : [{ total: total.id, parts: parts.map(({ id }) => id) }];
    }),
  );
}

function between(a: readonly SensitiveNumber[], b: readonly SensitiveNumber[]): readonly DisclosureRelation[] {
  const relations = sumsOf(a, b) ?? sumsOf(b, a);
  if (relations !== undefined) return relations;
  const [first, second] = [a, b].map(([number]) => number?.definition.id);
  throw new RangeError(`the tables ${first} and ${second} cut the same numbers across each other`);
}

/** The cells of the coarser table as sums of those of the finer one; nothing when a cell of the finer lies in two of the coarser. */
function sumsOf(
  coarser: readonly SensitiveNumber[],
  finer: readonly SensitiveNumber[],
): readonly DisclosureRelation[] | undefined {
  const home = new Map<RelationRow, SensitiveNumber>();
  for (const number of withoutTotals(coarser)) for (const row of number.rows) home.set(row, number);
  const parts = new Map<SensitiveNumber, string[]>();
  const covered = new Map<SensitiveNumber, number>();
  for (const { id, rows } of withoutTotals(finer)) {
    const homes = new Set(rows.map((row) => home.get(row)));
    const [only] = homes;
    if (homes.size > 1) return undefined;
    if (only === undefined) continue;
    parts.set(only, [...(parts.get(only) ?? []), id]);
    covered.set(only, (covered.get(only) ?? 0) + rows.length);
  }
  const isWhole = [...parts.keys()].every((number) => covered.get(number) === number.rows.length);
  return isWhole ? [...parts].map(([total, ids]) => ({ total: total.id, parts: ids })) : undefined;
}

function withoutTotals(table: readonly SensitiveNumber[]): readonly SensitiveNumber[] {
  return table.filter(({ line }) => !line.keys.includes(undefined));
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));
}
