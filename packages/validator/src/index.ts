/**
 * Reads a submission, checks it and reports: what most programs import.
 *
 * @module
 */

export { checksOf } from "./build-report.ts";
export { ruleSetHash } from "./rule-set-hash.ts";
export { validateSubmission } from "./validate-submission.ts";
export type { ValidationOptions, ValidationResult } from "./validation-options.ts";
