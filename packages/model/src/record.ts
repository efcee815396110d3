import type { EntityKey, EntityMap } from "./generated/entity-map.ts";

/**
 * Where a record stands in what was submitted.
 * `line` is the physical line of the file on which the record starts (1-based, the header is line 1);
 * `row` is the row a spreadsheet shows for it (1-based). They differ when a quoted field holds a newline.
 * In JSON, `line` is the physical line of the record's opening brace, `pointer` its JSON Pointer and `row` its ordinal, 1-based.
 */
export interface RecordPosition {
  readonly file: string;
  readonly sheet?: string;
  readonly line: number;
  readonly row: number;
  readonly pointer?: string;
  /** Field key to 0-based column; shared by all records under one header. Absent in JSON. */
  readonly columns?: ReadonlyMap<string, number>;
  /** Required fields whose column the header lacks: one finding said so, so that the records are not reported one by one. */
  readonly missingFields?: ReadonlySet<string>;
}

/** The fields of an entity as read: any of them may be missing or of the wrong type until the structure was checked. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** One record as it leaves a reader. */
export interface DataRecord {
  readonly entity: EntityKey;
  readonly value: FieldValues;
  readonly position: RecordPosition;
  /** The submitter's own columns (`x_…`): never checked, never exported, repeated in findings. */
  readonly echo?: Readonly<Record<string, string>>;
}

/** A record that passed the structure check, so that its fields have the types of the entity. */
export interface Row<T> {
  readonly value: T;
  readonly position: RecordPosition;
  readonly echo?: Readonly<Record<string, string>>;
}

/** All records of a submission that one run holds in memory: only the entities and fields that some rule declared. */
export type RecordsByEntity = { readonly [E in EntityKey]?: readonly Row<EntityMap[E]>[] };
