/**
 * A report as marks in what was submitted. Apart from the others, because it needs what knows workbooks.
 *
 * @module
 */

export type { ListOptions } from "./marked/finding-list.ts";
export { type FileToMark, markedFile } from "./marked/marked-file.ts";
export { markedTable, type RowsOfFile } from "./marked/marked-table.ts";
export { type MarkedFile, type MarkingOptions, markedWorkbook } from "./marked/marked-workbook.ts";
