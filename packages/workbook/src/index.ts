/**
 * The one room that knows zip and workbooks.
 *
 * @module
 */

export {
  defaultCellLimits,
  readCells,
  type SheetCells,
  type WorkbookCells,
} from "./cells/read-cells.ts";
export { reportSheetName } from "./mark/mark-names.ts";
export { markedLists } from "./mark/own-list.ts";
export type { CellFormat } from "./read/cell-format.ts";
export { rangeOf } from "./read/cell-place.ts";
export { type OpenedWorkbook, openWorkbook } from "./read/open-workbook.ts";
export type { CellRange, CellValue, SheetFacts, SheetRow } from "./read/sheet-facts.ts";
export type { OtherFileKind, SheetReading, Workbook, WorkbookSheet } from "./read/workbook.ts";
export {
  DamagedWorkbookError,
  defaultWorkbookLimits,
  WorkbookLimitError,
  type WorkbookLimits,
} from "./read/workbook-limits.ts";
export type { PrintDescription } from "./write/print-description.ts";
export type {
  BorderDescription,
  BordersDescription,
  FontDescription,
  StyleDescription,
} from "./write/style-description.ts";
export type { ValidationDescription, ValidationRule } from "./write/validation-description.ts";
export type {
  CellDescription,
  ColumnDescription,
  DateValue,
  SheetDescription,
  WorkbookDescription,
  WorkbookValue,
} from "./write/workbook-description.ts";
export { DamagedEntryError } from "./zip/damaged-entry-error.ts";
export { type OpenedZip, openZip, type ZipEntrySource } from "./zip/open-zip.ts";
export { resetZipTimes } from "./zip/reset-zip-times.ts";
export { type PackedFile, writeZip } from "./zip/write-zip.ts";
export { exceededLimit, expandTogether, type ZipLimits } from "./zip/zip-limits.ts";
