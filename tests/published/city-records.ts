import type { EntityKey, EntityProfile, FieldProfile } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { validateExample } from "../conformance/example-folder.ts";

/** A record as plain data. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** The records of the example city by table, as its JSON files would hold them, the submitter's own columns included. */
export async function cityRecords(): Promise<ReadonlyMap<EntityProfile, readonly PlainRecord[]>> {
  const { records } = await validateExample("mihon-city");
  return new Map(
    entityProfiles.map((profile) => [
      profile,
      (records[profile.key] ?? []).map(({ value }): PlainRecord => ({ ...value })),
    ]),
  );
}

/** A record of the city's that is sound, to be spoilt. */
export async function soundRecord(key: EntityKey): Promise<PlainRecord> {
  const [record] = (await cityRecords()).get(profileOf(key)) ?? [];
  if (record === undefined) throw new Error(`the city has no ${key}`);
  return record;
}

/** A statement that puts a row into a database, with `?` for each value. */
export interface RowStatement {
  readonly table: string;
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
}

/** The rows that a record becomes: its own, and one for each value of its lists. */
export function rowsOf({ key, fields }: EntityProfile, record: PlainRecord): readonly RowStatement[] {
  const isGiven = (field: FieldProfile): boolean => record[field.key] !== undefined;
  const single = fields.filter((field) => isGiven(field) && !field.kind.endsWith("[]"));
  const keys = fields.filter(({ isKey }) => isKey).map((field) => field.key);
  const lists = fields.filter((field) => isGiven(field) && field.kind.endsWith("[]"));
  return [
    row(
      key,
      single.map((field) => [field.key, record[field.key]]),
    ),
    ...lists.flatMap((field) =>
      (record[field.key] as readonly unknown[]).map((value, index) =>
        row(`${key}_${field.key}`, [
          ...keys.map((name): [string, unknown] => [name, record[name]]),
          ["position", index + 1],
          ["value", value],
        ]),
      ),
    ),
  ];
}

function row(table: string, cells: readonly (readonly [string, unknown])[]): RowStatement {
  return { table, columns: cells.map(([name]) => name), values: cells.map(([, value]) => value) };
}

/** The key of an entity's profile. */
export function profileOf(key: EntityKey): EntityProfile {
  const profile = entityProfiles.find((candidate) => candidate.key === key);
  if (profile === undefined) throw new Error(`no table ${key}`);
  return profile;
}
