/**
 * The check of a workbook that came back. Loads nothing that makes documents.
 *
 * @module
 */

export { compareWorkbook, verifyWorkbook } from "./xlsx/verify-workbook.ts";
export {
  causeOf,
  type DifferenceCause,
  type RequestedAmount,
  type WorkbookComparison,
  type WorkbookDifference,
} from "./xlsx/workbook-difference.ts";
