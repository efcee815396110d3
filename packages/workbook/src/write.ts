/**
 * Writes workbooks from plain descriptions. Apart from the reading, because the library behind it is large.
 *
 * @module
 */

export { type PackingOptions, writeWorkbook } from "./write/write-workbook.ts";
