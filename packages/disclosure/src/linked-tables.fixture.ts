import type { DisclosureCell, DisclosureRelation, DisclosureRequest } from "./disclosure-request.ts";
import { isSmall, isZeroHidden } from "./threshold-policy.ts";

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What tables to make: as many municipalities as rows, and tables that say the same persons by different columns. */
export interface TablesShape {
  readonly municipalities: number;
  /** Columns of each table; all tables share the totals of the rows. */
  readonly columns: readonly number[];
  /** So many municipalities make an area with a subtotal; none where absent. */
  readonly areaOf?: number;
  /** Inhabitants of each municipality; 30,000 where absent. */
  readonly populationOf?: (municipality: number) => number;
  readonly interval: number;
}

/** Linked tables of made-up counts: most are small, some are 0, a few are large, as in towns. */
export function linkedTables(shape: TablesShape, random: () => number): DisclosureRequest {
  const { municipalities, columns, areaOf, interval } = shape;
  const codes = Array.from({ length: municipalities }, (_, place) => `m${String(place).padStart(3, "0")}`);
  const populations = codes.map((_, place) => shape.populationOf?.(place) ?? 30_000);
  const persons = codes.map(() => Math.floor(random() ** 3 * 60 * Math.max(...columns)));
  const groups: (readonly [string, readonly number[]])[] = codes.map((code, place) => [code, [place]]);
  const areas: (readonly [string, readonly number[]])[] = [];
  for (let from = 0; areaOf && from < municipalities; from += areaOf) {
    areas.push([`area${from}`, [...codes.keys()].slice(from, from + areaOf)]);
  }
  const everybody: readonly [string, readonly number[]] = ["all", [...codes.keys()]];

  const cells: DisclosureCell[] = [];
  const relations: DisclosureRelation[] = [];
  const place = (id: string, of: readonly number[], figures: readonly number[]): void => {
    const value = of.reduce((sum, member) => sum + (figures[member] ?? 0), 0);
    const population = of.length === 1 ? (populations[of[0] ?? 0] ?? 0) : Infinity;
    cells.push({
      id,
      value,
      isPrimary: isSmall(value, population),
      isZeroHidden: of.some((member) => isZeroHidden(populations[member] ?? 0)),
      contributors: new Map(of.map((member) => [codes[member] ?? "", figures[member] ?? 0])),
    });
  };
  const column = (name: string, figures: readonly number[]): void => {
    for (const [group, of] of [...groups, ...areas, everybody]) place(`${group}/${name}`, of, figures);
    const top = areas.length > 0 ? areas : groups;
    relations.push({ total: `all/${name}`, parts: top.map(([group]) => `${group}/${name}`) });
    for (const [area, of] of areas)
      relations.push({ total: `${area}/${name}`, parts: of.map((member) => `${codes[member]}/${name}`) });
  };
  column("total", persons);
  for (const [table, width] of columns.entries()) {
    const weights = Array.from({ length: width }, () => random() ** 3 + 0.01);
    const spread = persons.map((count) => spreadOver(count, weights, random));
    for (const at of weights.keys())
      column(
        `t${table}c${at}`,
        spread.map((row) => row[at] ?? 0),
      );
    for (const [group] of [...groups, ...areas, everybody])
      relations.push({ total: `${group}/total`, parts: weights.map((_, at) => `${group}/t${table}c${at}`) });
  }
  return { cells, relations, interval };
}

function spreadOver(count: number, weights: readonly number[], random: () => number): readonly number[] {
  const ends = weights.map((_, at) => weights.slice(0, at + 1).reduce((a, b) => a + b, 0));
  const row = weights.map(() => 0);
  for (let person = 0; person < count; person += 1) {
    const drawn = random() * (ends.at(-1) ?? 0);
    const at = ends.findIndex((end) => drawn < end);
    row[at] = (row[at] ?? 0) + 1;
  }
  return row;
}
