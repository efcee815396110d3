/**
 * What is printed: a paper of sheets, blocks and cells, and its places in a grid. Loads no fonts and no PDF; those are in `@juso/paper/pdf`.
 *
 * @module
 */

export { cellText, isRightAligned, numberFormat, unverifiedMark } from "./layout/cell-text.ts";
export { layoutSheet, type PlacedSheet } from "./layout/layout-sheet.ts";
export { officeMark } from "./layout/office-mark.ts";
export type { CellLook, PlacedCell } from "./layout/placed-cell.ts";
export { printedSheets } from "./layout/printed-sheets.ts";
export { continuedTitle, formTitle } from "./layout/sheet-title.ts";
export { cellsOfBlock, mapCells, withoutSpareRows } from "./model/form-blocks.ts";
export {
  calculatedYen,
  count,
  dash,
  fixedText,
  fixedYen,
  headingRow,
  inputText,
  inputYen,
  label,
  paragraph,
  row,
} from "./model/form-cells.ts";
export {
  call,
  cellOf,
  cellsOf,
  constant,
  type Formula,
  type FormulaFunction,
  joined,
  minus,
  plus,
  type ShareFormula,
  text,
  times,
  when,
} from "./model/formula.ts";
export type {
  CellFormat,
  CellStyle,
  CellValue,
  FormBlock,
  FormCell,
  FormColumn,
  FormRow,
  FormRowRole,
  FormSheet,
  ItemListBlock,
  Paper,
  ParagraphBlock,
  ParagraphRole,
  TableBlock,
} from "./model/paper.ts";
export { inputDigestText, type PaperProvenance } from "./model/provenance.ts";
export { textHash } from "./model/text-hash.ts";
