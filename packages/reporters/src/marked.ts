/**
 * A report as marks in what was submitted. Apart from the others, because it needs what knows workbooks.
 *
 * @module
 */

export { markedTables, type RowsOfFile } from "./marked/marked-tables.ts";
export { type MarkedFile, type MarkingOptions, markedWorkbook } from "./marked/marked-workbook.ts";
