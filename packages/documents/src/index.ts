/**
 * The engine's result as 交付申請, 変更交付申請 and 実績報告: one document model, a workbook and a PDF of it, and the check of a workbook that came back.
 *
 * @module
 */

export { buildGrantDocument } from "./build-grant-document.ts";
export type { GrantDocumentInput, IndicatorRow } from "./forms/form-input.ts";
export type {
  CellFormat,
  CellStyle,
  CellValue,
  FormBlock,
  FormCell,
  FormColumn,
  FormDocument,
  FormRow,
  FormRowRole,
  FormSheet,
  ItemListBlock,
  ParagraphBlock,
  ParagraphRole,
  TableBlock,
} from "./model/form-document.ts";
export type { Formula, FormulaFunction } from "./model/formula.ts";
export type { Provenance } from "./model/provenance.ts";
export type { PdfFonts } from "./pdf/pdf-fonts.ts";
export { renderPdf } from "./pdf/render-pdf.ts";
export { renderXlsx } from "./xlsx/render-xlsx.ts";
export { verifyWorkbook } from "./xlsx/verify-workbook.ts";
export type { WorkbookDifference } from "./xlsx/workbook-difference.ts";
