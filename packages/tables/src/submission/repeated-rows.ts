import { type DataRecord, type EntityKey, type EntityProfile, locate } from "@juso/model";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "./read-events.ts";

/** Tables of which a row says something about the whole submission, so that every department's workbook may hold its copy. */
const ofTheWhole: ReadonlySet<EntityKey> = new Set(["municipality", "programme", "grantSetting"]);

/** Looks for rows of such tables that another workbook holds too: the same row is read once, a different one is a finding. */
export class RepeatedRows {
  readonly #profiles: ReadonlyMap<EntityKey, EntityProfile>;
  readonly #seen = new Map<string, DataRecord>();

  constructor(profiles: readonly EntityProfile[]) {
    this.#profiles = new Map(profiles.map((profile) => [profile.key, profile]));
  }

  /** The events without the rows that another workbook holds, and with what there is to say about them. */
  pass(events: readonly ReadEvent[]): readonly ReadEvent[] {
    return events.map((event) => (event.kind === "record" ? (this.#judge(event.record) ?? event) : event));
  }

  #judge(record: DataRecord): ReadEvent | undefined {
    const { entity, position, value } = record;
    const profile = this.#profiles.get(entity);
    if (!ofTheWhole.has(entity) || profile === undefined || position.sheet === undefined) return undefined;
    const keyFields = profile.fields.filter(({ isKey }) => isKey).map(({ key }) => key);
    const key = JSON.stringify([entity, ...keyFields.map((field) => value[field])]);
    const first = this.#seen.get(key);
    if (first === undefined) {
      this.#seen.set(key, record);
      return undefined;
    }
    // Twice in one workbook is a key that is used again, which has its own finding.
    if (first.position.file === position.file) return undefined;
    const fields = profile.fields.filter((field) => !isSame(value[field.key], first.value[field.key]));
    const { file, sheet = "", line } = first.position;
    const data = {
      title: profile.title.ja,
      titleEn: profile.title.en,
      other: `「${file}」のシート「${sheet}」${line}行目`,
      otherEn: `${file}, sheet ${sheet}, row ${line}`,
    };
    const [different] = fields;
    if (different === undefined) {
      return findingEvent("repeated-row-left-out", "same", locate(record, keyFields), { data });
    }
    const names = {
      fields: fields.map(({ title }) => title.ja).join("、"),
      fieldsEn: fields.map(({ title }) => title.en).join(", "),
    };
    return findingEvent("repeated-row-agrees", "differs", locate(record, keyFields, different.key), {
      data: { ...data, ...names },
    });
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
