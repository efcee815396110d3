import type { JudgedPackage } from "@juso/aggregate";
import type { ParameterSet } from "@juso/grant";

/** What a thread knows from its start. */
export interface ThreadData {
  /** Those that are built in when absent. */
  readonly parameters?: ParameterSet;
  /** The file of the register in place of that of the standard. */
  readonly register?: RegisterFile;
}

/** A file of a register: a register itself cannot be handed to a thread. */
export interface RegisterFile {
  readonly name: string;
  readonly content: Uint8Array;
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
