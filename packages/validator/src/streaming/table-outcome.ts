import type { KeyArenaParts } from "@juso/structure";
import type { CsvProblem } from "@juso/tables";
import type { GroupCount } from "./group-counts.ts";

/** A row that somebody wants to see, as its bytes. */
export interface SampleRow {
  readonly bytes: Uint8Array;
  readonly line: number;
  readonly row: number;
  /** Numbers of the groups that asked for it. */
  readonly wantedBy: readonly number[];
  /** Number of the key that was there before, when the row repeats one. */
  readonly repeats?: number;
  /** Why the row could not be read as a record. */
  readonly broken?: CsvProblem;
}

/** What reading the rows of a table, or of a part of it, gave. Plain data, so that another thread can send it. */
export interface TableOutcome {
  readonly records: number;
  /** Where the next record would stand. */
  readonly line: number;
  readonly row: number;
  /** Rows that could not be read as records, and whether reading stopped because there were too many. */
  readonly problems: number;
  readonly isStopped: boolean;
  readonly counts: readonly GroupCount[];
  /** In the order of the rows. */
  readonly samples: readonly SampleRow[];
  /** By field key: values that are not blank, values that rules must not rely on, references that could not be judged. */
  readonly filled: Readonly<Record<string, number>>;
  readonly malformed: Readonly<Record<string, number>>;
  readonly unanswered: Readonly<Record<string, number>>;
  /** The keys of the records, when they were not put into the index of the submission. */
  readonly keys?: KeyArenaParts;
}
