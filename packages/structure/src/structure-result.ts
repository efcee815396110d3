import type { Finding } from "@juso/model";

/** What the structure check says about one record. */
export interface StructureResult {
  readonly findings: readonly Finding[];
  /** Fields that rules must not rely on: required and missing, or not of their type or within their limits. */
  readonly invalidFields: ReadonlySet<string>;
}
