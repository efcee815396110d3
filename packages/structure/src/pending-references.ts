import {
  counted,
  type DataRecord,
  type EntityKey,
  type EntityProfile,
  type FieldProfile,
  type Finding,
  type Skipped,
} from "@juso/model";
import { findingOf } from "./finding-of.ts";
import type { KeyIndex } from "./key-index.ts";
import { shownValue } from "./problem.ts";

/** What people also write between the values of a list, so that several ids look like one. */
const otherSeparator = /[・/／\s]|及び|並びに/u;

/** References of one field that no record read so far answers. Only the value and the place of each are kept. */
export class PendingReferences {
  readonly #owner: EntityProfile;
  readonly #field: FieldProfile;
  readonly #target: EntityProfile;
  readonly #index: KeyIndex;
  readonly #values: string[] = [];
  #counted = 0;
  readonly #records: Pick<DataRecord, "value" | "position" | "echo">[] = [];

  constructor(owner: EntityProfile, field: FieldProfile, target: EntityProfile, index: KeyIndex) {
    this.#owner = owner;
    this.#field = field;
    this.#target = target;
    this.#index = index;
  }

  /** Takes the references of a record in; `heldKey` gives its key fields and nothing else. */
  add(record: DataRecord, heldKey: () => DataRecord["value"]): void {
    for (const reference of this.#unanswered(record)) {
      this.#values.push(reference);
      this.#records.push(held(record, heldKey()));
    }
  }

  /** Findings for the references of a record that nothing answers, when all records that could are known. */
  missingIn(record: DataRecord, key: DataRecord["value"]): readonly Finding[] {
    return this.#unanswered(record).map((reference) => this.#missing(held(record, key), reference));
  }

  #unanswered(record: DataRecord): readonly string[] {
    const value = record.value[this.#field.key];
    if (Array.isArray(value)) return [...new Set<unknown>(value)].filter((each) => this.#isUnanswered(each));
    return this.#isUnanswered(value) ? [value] : none;
  }

  #isUnanswered(reference: unknown): reference is string {
    return typeof reference === "string" && reference !== "" && !this.#index.has(reference);
  }

  /** The field that refers, and the entity that it refers to. */
  get field(): FieldProfile {
    return this.#field;
  }

  get target(): EntityKey {
    return this.#target.key;
  }

  /** The keys that answer references. */
  get index(): KeyIndex {
    return this.#index;
  }

  /** Counts references that were not answered when they were read and are kept nowhere. */
  count(references: number): void {
    this.#counted += references;
  }

  /** The finding about a reference of a record that nothing answers. */
  #missing(record: Pick<DataRecord, "value" | "position" | "echo">, value: string): Finding {
    return findingOf(this.#owner, record, this.#field, {
      checkId: "reference-exists",
      messageId: this.#field.kind === "string[]" && otherSeparator.test(value) ? "joined" : "missing",
      data: { target: this.#target.title.ja, targetEn: this.#target.title.en },
      values: { value: shownValue(value) },
      spoilsField: false,
    });
  }

  /** Findings for the references that nothing answers, in the order they were read. */
  *findings(): Iterable<Finding> {
    for (const [index, value] of this.#values.entries()) {
      const record = this.#records[index];
      if (record === undefined || this.#index.has(value)) continue;
      yield this.#missing(record, value);
    }
  }

  /** True when the entity that is referred to is among these. */
  isAnswerable(present: ReadonlySet<string>): boolean {
    return present.has(this.#target.key);
  }

  /** Why the references were not looked up; nothing when there were none. */
  skipped(): Skipped | undefined {
    const count = this.#values.length + this.#counted;
    if (count === 0) return undefined;
    const [owner, field, target] = [this.#owner.title, this.#field.title, this.#target.title];
    return {
      checkId: "reference-exists",
      because: {
        ja: `「${target.ja}」のデータがないか、読めなかったため、「${owner.ja}」の「${field.ja}」${count}件の参照先を確かめていません。`,
        en: `There is no data of “${target.en}” (${this.#target.fileName}) or it could not be read, so ${counted(count, "reference")} in “${field.en}” of “${owner.en}” were not looked up.`,
      },
    };
  }
}

const none: readonly string[] = [];

/** What a finding needs of a record. */
function held(
  { position, echo }: DataRecord,
  key: DataRecord["value"],
): Pick<DataRecord, "value" | "position" | "echo"> {
  return { value: key, position, ...(echo ? { echo } : {}) };
}
