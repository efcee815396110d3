/**
 * Empty templates to fill in: an entry workbook, CSV files, a manifest.
 *
 * @module
 */

export { templateCsv } from "./template-csv.ts";
export { templateManifest } from "./template-manifest.ts";
export { type TemplateOptions, templateWorkbook } from "./template-workbook.ts";
