import type { EntityKey, EntityMap } from "@juso/model";

/** All records of one fictional submission by entity. An entity without records is not in the map and gets no file. */
export type CityRecords = { [E in EntityKey]?: EntityMap[E][] };

/** Collects records while an example is told, and hands out their numbers. */
export class RecordBook {
  readonly records: CityRecords = {};
  readonly #counters = new Map<string, number>();

  /** Adds a record and returns it. */
  add<E extends EntityKey>(entity: E, record: EntityMap[E]): EntityMap[E] {
    const list = (this.records[entity] ?? []) as EntityMap[E][];
    list.push(record);
    (this.records as Record<E, EntityMap[E][]>)[entity] = list;
    return record;
  }

  /** The records of an entity so far. */
  all<E extends EntityKey>(entity: E): readonly EntityMap[E][] {
    return (this.records[entity] ?? []) as readonly EntityMap[E][];
  }

  /** The next id with this prefix: `PL-0001`, `PL-0002`, … */
  nextId(prefix: string): string {
    const count = (this.#counters.get(prefix) ?? 0) + 1;
    this.#counters.set(prefix, count);
    return `${prefix}-${`${count}`.padStart(4, "0")}`;
  }
}
