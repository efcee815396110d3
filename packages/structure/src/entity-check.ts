import {
  type CodeList,
  type DataRecord,
  type EntityKey,
  type EntityProfile,
  type FieldProfile,
  type Finding,
  oncePer,
  withoutIndividualNumbers,
} from "@juso/model";
import { type FieldCheck, fieldCheck } from "./field-check.ts";
import { findingOf } from "./finding-of.ts";
import { type KeyHolder, type KeyIndex, keyOf } from "./key-index.ts";
import { PendingReferences } from "./pending-references.ts";
import { shownValue } from "./problem.ts";
import type { StructureResult } from "./structure-result.ts";
import { unknownFields } from "./unknown-fields.ts";

/**
 * Asked before a finding about a field is made: false when it is enough to count it, which whoever answers does himself. In a storm few
 * findings of many are ever shown.
 */
export type IsWanted = (checkId: string, record: DataRecord, field: string) => boolean;

/** The check of a field depends on nothing but the field and the code lists. */
const checksWith = oncePer((codeLists: ReadonlyMap<string, CodeList>) =>
  oncePer((field: FieldProfile): FieldCheck => fieldCheck(field, codeLists)),
);

/** The structure check of the records of one entity. */
export class EntityCheck {
  readonly references: readonly PendingReferences[];
  readonly #profile: EntityProfile;
  readonly #fields: readonly (readonly [FieldProfile, FieldCheck])[];
  readonly #keyFields: readonly FieldProfile[];
  readonly #keyNames: readonly string[];
  readonly #index: KeyIndex | undefined;
  readonly #unknownFields: ReturnType<typeof unknownFields>;

  constructor(
    profile: EntityProfile,
    profiles: ReadonlyMap<EntityKey, EntityProfile>,
    indexes: ReadonlyMap<EntityKey, KeyIndex>,
    codeLists: ReadonlyMap<string, CodeList>,
  ) {
    this.#profile = profile;
    const checkOf = checksWith(codeLists);
    this.#fields = profile.fields.map((field) => [field, checkOf(field)]);
    this.#keyFields = profile.fields.filter(({ isKey }) => isKey);
    this.#keyNames = this.#keyFields.map(({ key }) => key);
    this.#index = indexes.get(profile.key);
    this.#unknownFields = unknownFields(profile);
    this.references = profile.fields.flatMap((field) => {
      const target = field.references && profiles.get(field.references.entity);
      const index = target && indexes.get(target.key);
      return target && index ? [new PendingReferences(profile, field, target, index)] : [];
    });
  }

  /** The field that findings about the whole key point to. */
  get keyField(): string {
    return this.#keyNames[0] ?? "";
  }

  /** The keys of the records so far; nothing when the entity has no key. */
  get keys(): KeyIndex | undefined {
    return this.#keyNames.length === 0 ? undefined : this.#index;
  }

  /** The check of each field, in the order of the profile. */
  get fields(): readonly (readonly [FieldProfile, FieldCheck])[] {
    return this.#fields;
  }

  /** @param isWanted see `IsWanted`; all findings when absent. */
  check(record: DataRecord, isWanted?: IsWanted): StructureResult {
    const findings: Finding[] = [];
    const invalidFields = this.checkFields(record, findings, isWanted);
    const key = keyOf(record.value, this.#keyNames);
    const first = key === undefined ? undefined : this.#index?.add(key, record.position);
    if (first) findings.push(this.duplicate(record, first));
    this.takeReferences(record);
    return { findings, invalidFields };
  }

  /**
   * Checks the record by itself.
   *
   * @returns the fields that rules must not rely on.
   */
  checkFields(record: DataRecord, findings: Finding[], isWanted?: IsWanted): ReadonlySet<string> {
    let invalidFields = nothingInvalid;
    const { missingFields } = record.position;
    for (const [field, check] of this.#fields) {
      const isReported = missingFields?.has(field.key) ?? false;
      const problems = check(record.value[field.key], isReported);
      if (problems.length === 0 && !isReported) continue;
      for (const problem of problems) {
        if (isWanted === undefined || isWanted(problem.checkId, record, field.key)) {
          findings.push(findingOf(this.#profile, record, field, problem));
        }
      }
      if (isReported || problems.some(({ spoilsField }) => spoilsField)) {
        invalidFields = new Set(invalidFields).add(field.key);
      }
    }
    for (const [name, problem] of this.#unknownFields(record)) {
      findings.push(findingOf(this.#profile, record, name === undefined ? undefined : unknownField(name), problem));
    }
    return invalidFields;
  }

  /** The finding about a record whose key the record at `first` has already. */
  duplicate(record: DataRecord, first: KeyHolder): Finding {
    const values = this.#keyNames.map((name) => shownValue(record.value[name]));
    return findingOf(this.#profile, record, keyField(this.#keyFields), {
      checkId: "record-key-unique",
      messageId: "duplicate",
      data: { firstPlace: first.place, firstLine: first.line },
      values: { value: values.join(", ") },
      spoilsField: false,
    });
  }

  /** Remembers the references of a record that nothing answers yet. */
  takeReferences(record: DataRecord): void {
    for (const reference of this.references) reference.add(record, () => this.heldKey(record));
  }

  /** The key fields of a record and nothing else of it. */
  heldKey(record: DataRecord): DataRecord["value"] {
    return Object.fromEntries(this.#keyNames.map((name) => [name, record.value[name]]));
  }
}

const nothingInvalid: ReadonlySet<string> = new Set();

function unknownField(name: string): Pick<FieldProfile, "key" | "title"> {
  const key = withoutIndividualNumbers(name);
  return { key, title: { ja: key, en: key } };
}

/** The field a finding about the whole key points to: the first one, named with all of them. */
function keyField(fields: readonly FieldProfile[]): Pick<FieldProfile, "key" | "title"> {
  return {
    key: fields[0]?.key ?? "",
    title: {
      ja: fields.map(({ title }) => title.ja).join("・"),
      en: fields.map(({ title }) => title.en).join(", "),
    },
  };
}
