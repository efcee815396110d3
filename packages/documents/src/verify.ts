/**
 * The check of a workbook that came back. Loads nothing that makes documents.
 *
 * @module
 */

export { verifyWorkbook } from "./xlsx/verify-workbook.ts";
export type { WorkbookDifference } from "./xlsx/workbook-difference.ts";
