import type { DocumentKindCode, PayerCode } from "@juso/model";

/** One document: what it is for and to whom it goes. */
export interface DocumentChoice {
  readonly kind: DocumentKindCode;
  readonly payer: PayerCode;
  /** Which of its kind in the year it is, from 1; 0 for kinds of which a year has one. */
  readonly changeVersion: number;
}
