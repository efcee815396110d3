/** The files of an input, by their path. */
export type InputFiles = ReadonlyMap<string, Uint8Array>;

/** What one input asks of the product. */
export type InputTarget = "submission" | "parameters" | "verify";

/** One input: files, and what is to be done with them. */
export interface FuzzInput {
  readonly target: InputTarget;
  readonly files: InputFiles;
  /** False when a change may have moved the secret to a place that is printed by intention (a name, a table that is not personal). */
  readonly isSecretAtHome: boolean;
  /** Entities whose tables were put in; empty when it may be any. */
  readonly entities: readonly string[];
  /** What was done, in the order it was done. */
  readonly story: readonly string[];
}
