/**
 * A checked submission to its documents: which there are, what was filed, and why one is refused.
 *
 * @module
 */

export type { DocumentChoice } from "./document-choice.ts";
export { type AskedPayer, type ChoiceOfDocuments, documentsOfKind, namedDocuments } from "./document-choices.ts";
export { filedAgain, madeDespiteErrors, nothingOfPresentData } from "./filed-again.ts";
export { type FiledDocuments, filedUnreadable, readFiledDocuments } from "./filed-documents.ts";
export {
  documentBytes,
  type FiledWorkbook,
  filedWorkbooksAmong,
  filedWorkbooksWithin,
  inFiledFolder,
  isWorkbook,
} from "./filed-workbooks.ts";
export type { FilingWords } from "./filing-words.ts";
export { indicatorRows } from "./indicator-rows.ts";
export {
  type DocumentFile,
  type DocumentSource,
  type MadeDocuments,
  makeDocuments,
  type PrintPaper,
} from "./make-documents.ts";
export { noDocumentNamed, type RefusedDocument, refusalOfAll, refusedText } from "./refused-documents.ts";
