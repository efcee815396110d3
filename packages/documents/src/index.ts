/**
 * The engine's result as 交付申請, 変更交付申請 and 実績報告: one document model. What is made of it has entries of its own, so that nobody
 * loads what they do not use: `@juso/documents/kinds`, `@juso/documents/xlsx`, `@juso/documents/pdf`, `@juso/documents/verify` for workbooks
 * that come back, and `@juso/documents/filed` for those that were filed.
 *
 * @module
 */

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
  Formula,
  FormulaFunction,
  ItemListBlock,
  ParagraphBlock,
  ParagraphRole,
  TableBlock,
} from "@juso/paper";
export { buildGrantDocument, buildOfficeDocument } from "./build-grant-document.ts";
export { obstacles } from "./checks/obstacles.ts";
export { type Reconciliation, reconciliation } from "./checks/reconciliation.ts";
export { grantDocumentInput } from "./document-input.ts";
export { type EarlierVersion, earlierVersion } from "./forms/comparisons/earlier-version.ts";
export type { GrantDocumentInput, IndicatorRow } from "./forms/form-input.ts";
export type { ActivityCounts } from "./forms/records/activity-counts.ts";
export type { DocumentEntity, DocumentRecords } from "./forms/records/document-records.ts";
export type { FormDocument, Provenance } from "./model/form-document.ts";
