import type { DataRecord, EntityKey } from "@juso/model";

/** What was counted of one table: its records, and the values of each field that are not blank. */
export interface TableFacts {
  readonly entity: EntityKey;
  readonly file: string;
  readonly sheet?: string;
  readonly records: number;
  readonly filled: ReadonlyMap<string, number>;
  /** 0-based column of each field; empty in JSON. */
  readonly columns: ReadonlyMap<string, number>;
}

interface Counted extends TableFacts {
  records: number;
  readonly filled: Map<string, number>;
}

const noColumns: ReadonlyMap<string, number> = new Map();

/** Counts the records and values of each file or sheet while they are read. */
export class FactCounter {
  readonly #tables = new Map<string, Counted>();
  readonly #passedOver = new Set<EntityKey>();
  #last: Counted | undefined;

  /** Counts a table of which nothing was read. */
  passOver(entity: EntityKey): void {
    this.#passedOver.add(entity);
  }

  /** Entities of which tables were passed over. */
  get passedOver(): number {
    return this.#passedOver.size;
  }

  take({ entity, value, position }: DataRecord): void {
    const { file, sheet, columns } = position;
    // The next record is nearly always in the same table.
    if (this.#last === undefined || this.#last.file !== file || this.#last.sheet !== sheet) {
      this.#last = this.#facts(entity, { file, ...(sheet === undefined ? {} : { sheet }) }, columns ?? noColumns);
    }
    const facts = this.#last;
    facts.records += 1;
    for (const field of Object.keys(value)) facts.filled.set(field, (facts.filled.get(field) ?? 0) + 1);
  }

  /** Takes in what was counted elsewhere. */
  add({ entity, file, records, filled, columns }: TableFacts): void {
    const facts = this.#facts(entity, { file }, columns);
    facts.records += records;
    for (const [field, count] of filled) facts.filled.set(field, (facts.filled.get(field) ?? 0) + count);
  }

  of(file: string | undefined, sheet: string | undefined): TableFacts | undefined {
    return this.#tables.get(JSON.stringify([file, sheet]));
  }

  all(): readonly TableFacts[] {
    return [...this.#tables.values()];
  }

  #facts(
    entity: EntityKey,
    place: { readonly file: string; readonly sheet?: string },
    columns: ReadonlyMap<string, number>,
  ): Counted {
    const key = JSON.stringify([place.file, place.sheet]);
    const known = this.#tables.get(key);
    if (known) return known;
    const facts: Counted = { entity, ...place, records: 0, filled: new Map(), columns };
    this.#tables.set(key, facts);
    return facts;
  }
}
