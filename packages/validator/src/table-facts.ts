import type { DataRecord, EntityKey } from "@juso/model";

/** What was counted of one table: its records, and the values of each field that are not blank. */
export interface TableFacts {
  readonly entity: EntityKey;
  readonly records: number;
  readonly filled: ReadonlyMap<string, number>;
}

/** Counts the records and values of each file or sheet while they are read. */
export class FactCounter {
  readonly #tables = new Map<string, { entity: EntityKey; records: number; filled: Map<string, number> }>();

  take({ entity, value, position }: DataRecord): void {
    const facts = this.#facts(entity, position.file, position.sheet);
    facts.records += 1;
    for (const field of Object.keys(value)) facts.filled.set(field, (facts.filled.get(field) ?? 0) + 1);
  }

  /** Takes in what was counted elsewhere. */
  add(entity: EntityKey, file: string, records: number, filled: Readonly<Record<string, number>>): void {
    const facts = this.#facts(entity, file, undefined);
    facts.records += records;
    for (const [field, count] of Object.entries(filled))
      facts.filled.set(field, (facts.filled.get(field) ?? 0) + count);
  }

  of(file: string | undefined, sheet: string | undefined): TableFacts | undefined {
    return this.#tables.get(JSON.stringify([file, sheet]));
  }

  #facts(
    entity: EntityKey,
    file: string,
    sheet: string | undefined,
  ): { entity: EntityKey; records: number; filled: Map<string, number> } {
    const key = JSON.stringify([file, sheet]);
    const known = this.#tables.get(key);
    if (known) return known;
    const facts = { entity, records: 0, filled: new Map<string, number>() };
    this.#tables.set(key, facts);
    return facts;
  }
}
