/**
 * Reads a submission, checks it and reports: what most programs import.
 *
 * @module
 */

export { type FoundSubmission, type SplitSubmissions, splitSubmissions } from "@juso/tables";
export { checksOf } from "./build-report.ts";
export { fromBlobs, type NamedBlob } from "./from-blobs.ts";
export { fromRecords, type RecordSet } from "./from-records.ts";
export { toolVersion } from "./generated/tool-version.ts";
export { ruleSetHash } from "./rule-set-hash.ts";
export { type ValidateOptions, validate } from "./validate.ts";
export { validateSubmission } from "./validate-submission.ts";
export type { Progress, ValidationOptions, ValidationResult } from "./validation-options.ts";
