import type { DataRecord, EntityProfile, FieldProfile, Finding, Skipped } from "@juso/model";
import { findingOf } from "./finding-of.ts";
import type { KeyIndex } from "./key-index.ts";
import { shownValue } from "./problem.ts";

/** References of one field that no record read so far answers. Only the value and the place of each are kept. */
export class PendingReferences {
  readonly #owner: EntityProfile;
  readonly #field: FieldProfile;
  readonly #target: EntityProfile;
  readonly #index: KeyIndex;
  readonly #values: string[] = [];
  readonly #records: Pick<DataRecord, "value" | "position" | "echo">[] = [];

  constructor(owner: EntityProfile, field: FieldProfile, target: EntityProfile, index: KeyIndex) {
    this.#owner = owner;
    this.#field = field;
    this.#target = target;
    this.#index = index;
  }

  /** Takes the references of a record in; `key` holds its key fields and nothing else. */
  add(record: DataRecord, key: DataRecord["value"]): void {
    const value = record.value[this.#field.key];
    for (const reference of Array.isArray(value) ? new Set(value) : [value]) {
      if (typeof reference !== "string" || reference === "" || this.#index.has(reference)) continue;
      this.#values.push(reference);
      this.#records.push({ value: key, position: record.position, ...(record.echo ? { echo: record.echo } : {}) });
    }
  }

  /** Findings for the references that nothing answers, in the order they were read. */
  *findings(): Iterable<Finding> {
    for (const [index, value] of this.#values.entries()) {
      const record = this.#records[index];
      if (record === undefined || this.#index.has(value)) continue;
      yield findingOf(this.#owner, record, this.#field, {
        checkId: "reference-exists",
        messageId: "missing",
        data: { target: this.#target.title.ja, targetEn: this.#target.title.en },
        values: { value: shownValue(value) },
        spoilsField: false,
      });
    }
  }

  /** True when the entity that is referred to is among these. */
  isAnswerable(present: ReadonlySet<string>): boolean {
    return present.has(this.#target.key);
  }

  /** Why the references were not looked up; nothing when there were none. */
  skipped(): Skipped | undefined {
    const count = this.#values.length;
    if (count === 0) return undefined;
    const [owner, field, target] = [this.#owner.title, this.#field.title, this.#target.title];
    return {
      checkId: "reference-exists",
      because: {
        ja: `「${target.ja}」のデータがないか、読めなかったため、「${owner.ja}」の「${field.ja}」${count}件の参照先を確かめていません。`,
        en: `There is no data of “${target.en}” (${this.#target.fileName}) or it could not be read, so ${count} references in “${field.en}” of “${owner.en}” were not looked up.`,
      },
    };
  }
}
