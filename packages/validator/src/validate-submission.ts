import type { ByteSource, Rule } from "@juso/model";
import { readSubmission, startHash } from "@juso/tables";
import { checksOf } from "./build-report.ts";
import { ProgressCounter } from "./progress-counter.ts";
import { ruleSetHash } from "./rule-set-hash.ts";
import { entitiesOfP1, rulesWithinLevel } from "./rules-within-level.ts";
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
  const only = options.level === "p1" ? entitiesOfP1(options.profiles) : undefined;
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
    ...(options.exceptions === undefined ? {} : { apart: { entity: "exception", source: options.exceptions } }),
    ...(options.isRecordByRecord ? {} : { csvEngine: run.csvEngine }),
    ...(options.engineBytes === undefined ? {} : { engineBytes: options.engineBytes }),
  });
  for await (const batch of events) {
    for (const event of batch) run.take(event);
    progress?.batch(batch.reduce((count, { kind }) => (kind === "record" ? count + 1 : count), 0));
  }
  // The calculation is loaded only for those who need it: a submission of cases does not wait for it.
  if (run.needsCalculation) run.calculateWith((await import("./calculated-amounts.ts")).calculatedAmounts);
  return run.finish(await hashOf(options.rules, sources));
}

/** Hashing the words of every check takes longer than a small submission: once for each catalogue. */
const hashes = new WeakMap<readonly Rule[], string>();

async function hashOf(rules: readonly Rule[], sources: readonly ByteSource[]): Promise<string> {
  const native = sources.find((source) => source.native !== undefined)?.native;
  const hash = hashes.get(rules) ?? ruleSetHash(checksOf(rules), await startHash(native));
  hashes.set(rules, hash);
  return hash;
}
