/**
 * Empty templates to fill in: an entry workbook, CSV files, a manifest.
 *
 * @module
 */

export { carriedSentences, carryRefusal } from "./carry/carry-sentences.ts";
export { type CarriedWorkbook, type CarryRequest, carrySubmission } from "./carry/carry-submission.ts";
export { type FilledTables, fillTables, type LostValue, type RowRecord } from "./carry/fill-tables.ts";
export { type LeftOutGroup, leftOutGroups } from "./carry/left-out-groups.ts";
export { cannotBeRead, leftOut, listedTables, placeOf, profileOf, staysInside } from "./carry/left-out-sentences.ts";
export { type ReadingStandard, readEverything } from "./carry/read-whole.ts";
export { ReadingOutcome } from "./carry/reading-outcome.ts";
export { describeTemplate } from "./describe-template.ts";
export type { FilledTable } from "./filled-table.ts";
export { templateCsv } from "./template-csv.ts";
export { type TemplateSet, templateEntities } from "./template-entities.ts";
export { templateManifest } from "./template-manifest.ts";
export type { TemplateOptions } from "./template-options.ts";
export { templateWorkbook } from "./template-workbook.ts";
