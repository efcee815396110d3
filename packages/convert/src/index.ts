/**
 * Converts a submission between its forms: JSON, JSON Lines, CSV, a workbook, SQLite. What is made is read back before it counts, so that nothing
 * is lost silently.
 *
 * @module
 */

export type { Conversion, Converted, Refused, ValuePlace } from "./conversion.ts";
export type { TextEncoding } from "./conversion-form.ts";
export { conversionForms, type FormName } from "./conversion-forms.ts";
export { type ConversionRequest, convertSubmission } from "./convert-submission.ts";
export type { NewFile, OpenFile } from "./new-file.ts";
export { type DatabaseSources, databaseSources } from "./sqlite/database-sources.ts";
