import type { DocumentKindCode, PayerCode } from "@juso/model";
import type { Paper, PaperProvenance } from "@juso/paper";

/** Where a document comes from: printed at the foot of every page and stored in the workbook. */
export interface Provenance extends PaperProvenance {
  readonly parameterSetHash: string;
}

/** A whole document: what both renderers draw and what the hidden sheet of the workbook stores. */
export interface FormDocument extends Paper {
  readonly kind: DocumentKindCode;
  readonly payer: PayerCode;
  readonly provenance: Provenance;
}
