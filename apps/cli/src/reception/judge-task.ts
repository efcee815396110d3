import type { JudgedPackage } from "@juso/aggregate";
import type { ParameterSet } from "@juso/grant";

/** What a thread knows from its start. */
export interface ThreadData {
  /** Those that are built in when absent. */
  readonly parameters?: ParameterSet;
}

/** A file that a thread is to judge: one on the disk, or one that came out of a zip. */
export interface JudgeTask {
  /** As it is called in the folder. */
  readonly path: string;
  readonly size: number;
  readonly place: string | Uint8Array;
}

/** What a thread answers. */
export type JudgeAnswer = { readonly judged: JudgedPackage } | { readonly failure: unknown };
