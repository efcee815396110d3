import type { PayerCode } from "@juso/model";

/** A version of the year as it was filed with one payer: 当初, 変更1, …, 実績. */
export interface FiledVersion {
  readonly title: string;
  /** The title of the document in English, such as `Change application 1`. */
  readonly titleEn: string;
  readonly payer: PayerCode;
  /** ISO date of the document. */
  readonly documentDate?: string;
  readonly documentNumber?: string;
  /** Total of the payer's grant as it was filed. Yen. */
  readonly totalYen: number;
}
