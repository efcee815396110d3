/**
 * Empty templates to fill in: an entry workbook, CSV files, a manifest.
 *
 * @module
 */

export { describeTemplate } from "./describe-template.ts";
export { templateCsv } from "./template-csv.ts";
export { templateEntities } from "./template-entities.ts";
export { templateManifest } from "./template-manifest.ts";
export type { TemplateOptions } from "./template-options.ts";
export { templateWorkbook } from "./template-workbook.ts";
