/**
 * Reads a submission as a stream of records with their positions, and writes empty templates.
 *
 * @module
 */

export { readingChecks } from "./checks/reading-checks.ts";
export {
  defaultReadLimits,
  type ReadEvent,
  type ReadLimits,
  type ReadOptions,
  type UnreadPart,
} from "./submission/read-events.ts";
export { readSubmission } from "./submission/read-submission.ts";
export { templateCsv } from "./templates/template-csv.ts";
export { templateManifest } from "./templates/template-manifest.ts";
export { type TemplateOptions, templateWorkbook } from "./templates/template-workbook.ts";
export { encodeCp932 } from "./text/encode-cp932.ts";
