import type { ByteSource, DataRecord, EntityKey } from "@juso/model";
import type { ReadEvent } from "@juso/tables";
import { type ReadingStandard, readEverything } from "@juso/templates";

/** A submission that can be read as often as needed. */
export class Origin {
  readonly standard: ReadingStandard;
  readonly #sources: readonly ByteSource[];
  readonly #more: { readonly isTogether: boolean; readonly only: ReadonlySet<EntityKey> };

  /**
   * @param isTogether reads several workbooks as one submission.
   * @param only the tables to read.
   */
  constructor(
    sources: readonly ByteSource[],
    standard: ReadingStandard,
    isTogether: boolean,
    only: ReadonlySet<EntityKey>,
  ) {
    this.standard = standard;
    this.#sources = sources;
    this.#more = { isTogether, only };
  }

  /** Everything that comes out of it. */
  read(): AsyncGenerator<readonly ReadEvent[]> {
    return readEverything(this.#sources, this.standard, this.#more);
  }

  /** Its records, in batches; those of one table in their order. */
  async *records(): AsyncGenerator<readonly DataRecord[]> {
    for await (const batch of this.read()) {
      const records = batch.flatMap((event) => (event.kind === "record" ? [event.record] : []));
      if (records.length > 0) yield records;
    }
  }

  /** One record, by its table and its index there. */
  async record(entity: EntityKey, index: number): Promise<DataRecord> {
    let passed = 0;
    for await (const records of this.records()) {
      for (const record of records) {
        if (record.entity !== entity) continue;
        if (passed === index) return record;
        passed += 1;
      }
    }
    throw new Error(`${entity} has no record ${index}; its file was changed while it was read`);
  }
}
