import type { ByteSource, EntityKey, Report } from "@juso/model";
import type { ValidationResult } from "@juso/validator";
import type { Settings } from "../../messages.ts";

/** A submission that was checked, as tasks see it. */
export interface CheckedSubmission {
  readonly sources: readonly ByteSource[];
  readonly report: Report;
  readonly settings: Settings;
  /** Reads it again, with the records of some tables: a check by itself keeps none. */
  read(entities: ReadonlySet<EntityKey>): Promise<ValidationResult>;
}
