import type { EntityKey, EntityMap, Severity, Text } from "@juso/model";
import type { CityRecords } from "../city-records.ts";
import type { DraftPlace, SubmissionDraft } from "../submission-draft.ts";
import type { MutableManifest } from "../write-submission.ts";

/** One thing that is wrong with a submission, and the findings that it must give: no more and no fewer. */
export interface Defect {
  /** Kebab-case name, unique among the defects. */
  readonly id: string;
  readonly title: Text;
  /** Spoils the clean city. What it expects is said by hand, from what it spoils. */
  spoil(work: DefectWork): void;
}

/** Where a finding is expected: at a record (its place is worked out from the files), or at a place that the defect names itself. */
type ExpectedPlace = { readonly entity: EntityKey; readonly record: object; readonly field?: string } | DraftPlaceOf;

/** A place that only the finished draft can tell. */
export type DraftPlaceOf = (draft: SubmissionDraft) => Partial<DraftPlace>;

/** A finding that a defect must give. */
export interface Expectation {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly place: ExpectedPlace;
}

/** What a defect works with. Steps are carried out in this order: records, files before writing, bytes, manifest. */
export interface DefectWork {
  readonly records: CityRecords;
  /** The only record of the entity that fits, or the first of those that fit. Throws when none does. */
  find<E extends EntityKey>(entity: E, fits: (record: EntityMap[E]) => boolean): EntityMap[E];
  /** Sets a field to any value, also to one that its type forbids. */
  set(record: object, field: string, value: unknown): void;
  /** Takes a record away. */
  remove<E extends EntityKey>(entity: E, record: EntityMap[E]): void;
  /** Puts a record after the last one. */
  append<E extends EntityKey>(entity: E, record: EntityMap[E]): EntityMap[E];
  /** Changes the laid-out files. */
  reshape(change: (draft: SubmissionDraft) => void): void;
  /** Changes the bytes of a file before the manifest is made. */
  rewrite(path: string, change: (bytes: Uint8Array) => Uint8Array): void;
  /** Changes the manifest, or adds files that it does not know. */
  afterwards(change: (manifest: MutableManifest, files: Map<string, Uint8Array>) => void): void;
  /** Says a finding that the defect must give. */
  expect(ruleId: string, messageId: string, severity: Severity, place: ExpectedPlace): void;
}
