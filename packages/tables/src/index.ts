/**
 * Reads a submission as a stream of records with their positions, and writes empty templates.
 *
 * @module
 */

export { encodeCp932 } from "./encode-cp932.ts";
export {
  defaultReadLimits,
  type ReadEvent,
  type ReadLimits,
  type ReadOptions,
  type UnreadPart,
} from "./read-events.ts";
export { readSubmission } from "./read-submission.ts";
export { readingChecks } from "./reading-checks.ts";
export { templateCsv } from "./template-csv.ts";
export { templateManifest } from "./template-manifest.ts";
export { type TemplateOptions, templateWorkbook } from "./template-workbook.ts";
