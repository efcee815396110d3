import type { DataRecord, EntityKey, EntityProfile, Finding } from "@juso/model";

/** A value of the submission that is in the way. */
export interface ValuePlace {
  readonly record: Pick<DataRecord, "entity" | "position">;
  /** Key of the field, or of the own column; absent when the whole row is meant. */
  readonly field?: string;
}

/** What is to be known of a conversion that succeeded. */
export interface Converted {
  readonly kind: "converted";
  /** Rows of each table, in the order of the standard. */
  readonly rows: ReadonlyMap<EntityKey, number>;
  /** Remarks, totals and memos, which are no data and were left out. */
  readonly remarks: readonly Finding[];
  /** Files that are no data and were left out. */
  readonly otherFiles: readonly string[];
  /** Files that are not those of which the manifest gave the hash. */
  readonly changedFiles: readonly string[];
  /** Tables without a row that the form cannot tell from tables that are not there. */
  readonly emptyTables: readonly EntityKey[];
  /** Empty texts and lists that the form cannot tell from blank; the standard does not either. */
  readonly emptyValues: number;
  /** Keys of the manifest that the form has no place for. */
  readonly manifestKeys: readonly string[];
  /** Confidential tables of the submission that were not named. */
  readonly withheld: readonly EntityKey[];
}

/** Why nothing was made. */
export type Refused =
  /** Some places cannot be read, or the manifest cannot. */
  | { readonly kind: "unread"; readonly findings: readonly Finding[] }
  /** There is no table to convert. */
  | { readonly kind: "nothing" }
  /** A value or a row that would not be the same when the new form is read. */
  | { readonly kind: "lost"; readonly place: ValuePlace }
  /** A key of the manifest whose value would not be the same. */
  | { readonly kind: "manifestLost"; readonly key: string }
  /** Characters that CP932 does not have: the first of them, and in how many values there are such. */
  | { readonly kind: "stranger"; readonly character: string; readonly place: ValuePlace; readonly values: number }
  /** More values than the form takes. */
  | { readonly kind: "tooManyValues"; readonly values: number; readonly limit: number }
  /** Own columns that the form cannot keep apart, or more of them than it takes. */
  | { readonly kind: "ownColumns"; readonly profile: EntityProfile; readonly columns: readonly string[] };

/** What became of a conversion. */
export type Conversion = Converted | Refused;
