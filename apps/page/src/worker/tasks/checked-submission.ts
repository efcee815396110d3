import type { ByteSource, EntityKey, Language } from "@juso/model";
import type { ValidationResult } from "@juso/validator";
import type { Acknowledgement } from "../../task-messages.ts";

/** A submission that was checked, as tasks see it. */
export interface CheckedSubmission {
  readonly sources: readonly ByteSource[];
  /** What was written on the page about findings that stay. */
  readonly acknowledgements: readonly Acknowledgement[];
  readonly language: Language;
  /** Reads it again, with the records of some tables: a check by itself keeps none. */
  read(entities: ReadonlySet<EntityKey>): Promise<ValidationResult>;
}
