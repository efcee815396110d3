import type { Collection, DataRecord, EntityKey, FieldValues, RecordPosition } from "@juso/model";

/** One record cut down to the fields that rules over several records declared, together with its entity's key fields. */
export interface ProjectedRow {
  readonly entity: EntityKey;
  readonly value: FieldValues;
  readonly position: RecordPosition;
  readonly echo?: Readonly<Record<string, string>>;
}

/** Records of one entity that grow while a submission is read. Nothing but the projected fields is kept. */
export class RecordCollection implements Collection<FieldValues> {
  readonly #rows: ProjectedRow[] = [];
  readonly #fields: readonly string[];
  readonly #indexes = new Map<string, Map<unknown, ProjectedRow[]>>();

  constructor(fields: Iterable<string>) {
    this.#fields = [...new Set(fields)];
  }

  /** Keeps the projected fields of a record. Fields the record does not have stay absent. */
  add(record: DataRecord): void {
    const value: Record<string, unknown> = {};
    for (const field of this.#fields) {
      if (record.value[field] !== undefined) value[field] = record.value[field];
    }
    const { entity, position, echo } = record;
    this.#rows.push(echo === undefined ? { entity, value, position } : { entity, value, position, echo });
    this.#indexes.clear();
  }

  get all(): readonly ProjectedRow[] {
    return this.#rows;
  }

  where(field: string, value: unknown): readonly ProjectedRow[] {
    let index = this.#indexes.get(field);
    if (!index) {
      index = new Map();
      for (const row of this.#rows) {
        const rows = index.get(row.value[field]);
        if (rows) rows.push(row);
        else index.set(row.value[field], [row]);
      }
      this.#indexes.set(field, index);
    }
    return index.get(value) ?? [];
  }
}
