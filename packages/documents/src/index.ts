/**
 * The engine's result as 交付申請, 変更交付申請 and 実績報告: one document model. What is made of it has entries of its own, so that nobody
 * loads what they do not use: `@juso/documents/xlsx`, `@juso/documents/pdf`, and `@juso/documents/verify` for workbooks that come back.
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
