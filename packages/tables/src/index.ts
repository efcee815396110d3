/**
 * Reads a submission as a stream of records with their positions.
 *
 * @module
 */

export { readingChecks } from "./checks/reading-checks.ts";
export { type DraftOptions, draftManifest, type ManifestDraft, type SaidByFiles } from "./submission/draft-manifest.ts";
export {
  defaultReadLimits,
  type ReadEvent,
  type ReadLimits,
  type ReadOptions,
  type UnreadPart,
} from "./submission/read-events.ts";
export { checkManifest } from "./submission/read-manifest.ts";
export { readSubmission } from "./submission/read-submission.ts";
export { type FoundSubmission, type SplitSubmissions, splitSubmissions } from "./submission/split-submissions.ts";
export { isManifest, submissionPath } from "./submission/submission-path.ts";
export { encodeCp932 } from "./text/encode-cp932.ts";
export { codesSheetName, coverFields, coverSheetName, manifestSheetName } from "./workbook/workbook-layout.ts";
