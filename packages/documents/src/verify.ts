/**
 * The check of a workbook that came back. Loads nothing that makes documents.
 *
 * @module
 */

export { compareWorkbook, verifyWorkbook } from "./xlsx/verify-workbook.ts";
export {
  type CoverAmountChange,
  causeOf,
  type DifferenceCause,
  type WorkbookComparison,
  type WorkbookDifference,
} from "./xlsx/workbook-difference.ts";
