import type { ByteSource } from "@juso/model";
import { rules } from "@juso/rules";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { toolVersion } from "./generated/tool-version.ts";
import { validateSubmission } from "./validate-submission.ts";
import type { ValidationOptions, ValidationResult } from "./validation-options.ts";

/** What a caller says about a validation; everything but the day has the standard's own value when absent. */
export type ValidateOptions = Pick<ValidationOptions, "asOf"> & Partial<ValidationOptions>;

/**
 * Checks a submission against the standard that is installed with this package: its tables, code lists, rules and register of
 * municipalities. The messages are Japanese unless `language` says otherwise. Bad data never throws: it is a finding.
 *
 * @param sources the files: from `fromBlobs`, `fromRecords`, or `fromFiles` of `@juso/validator/node`.
 * @param options at least `asOf`, the day by which it is judged, ISO: a library asks no clock.
 */
export function validate(sources: readonly ByteSource[], options: ValidateOptions): Promise<ValidationResult> {
  return validateSubmission(sources, {
    tool: { name: "juso", version: toolVersion },
    language: "ja",
    register: municipalityRegister,
    profiles: entityProfiles,
    codeLists,
    rules,
    standardVersion: specVersion,
    ...options,
  });
}
