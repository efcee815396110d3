import type { ByteSource } from "@juso/model";
import { readSubmission } from "@juso/tables";
import { ProgressCounter } from "./progress-counter.ts";
import { rulesWithinLevel } from "./rules-within-level.ts";
import { SubmissionRun } from "./submission-run.ts";
import type { ValidationOptions, ValidationResult } from "./validation-options.ts";

/**
 * Reads a submission, checks structure and rules, and reports everything that was found in one run.
 * Bad data never throws: it is a finding. The same bytes with the same options give the same report.
 *
 * @param sources the files of a folder, one zip, one workbook, or loose files.
 */
export async function validateSubmission(
  sources: readonly ByteSource[],
  options: ValidationOptions,
): Promise<ValidationResult> {
  const only =
    options.level === "p1"
      ? new Set(options.profiles.filter(({ level }) => level === "p1").map(({ key }) => key))
      : undefined;
  const progress = options.onProgress && new ProgressCounter(sources, options.onProgress);
  const run = new SubmissionRun(options, rulesWithinLevel(options.rules, only), progress);
  const events = readSubmission(progress?.sources ?? sources, {
    profiles: options.profiles,
    codeLists: options.codeLists,
    specVersion: options.standardVersion,
    ...(options.specVersion === undefined ? {} : { specVersionOverride: options.specVersion }),
    expectManifest: options.specVersion === undefined,
    ...(options.isTogether ? { isTogether: true } : {}),
    ...(only === undefined ? {} : { only }),
    ...(options.isRecordByRecord ? {} : { csvEngine: run.csvEngine }),
    ...(options.engineBytes === undefined ? {} : { engineBytes: options.engineBytes }),
  });
  for await (const batch of events) {
    for (const event of batch) run.take(event);
    progress?.batch(batch.reduce((count, { kind }) => (kind === "record" ? count + 1 : count), 0));
  }
  return run.finish();
}
