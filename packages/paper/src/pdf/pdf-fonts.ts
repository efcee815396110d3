/** Bytes of the fonts a PDF is set in. All of them are embedded as subsets; none is read from the machine. */
export interface PdfFonts {
  /** BIZ UDGothic regular: tables. */
  readonly gothicRegular: Uint8Array;
  /** BIZ UDGothic bold: totals and headings of tables. */
  readonly gothicBold: Uint8Array;
  /** BIZ UDMincho regular: covers. */
  readonly minchoRegular: Uint8Array;
  /** Noto Sans JP regular: characters that the others lack. */
  readonly fallbackRegular: Uint8Array;
}

/** The font of a run of text. */
export type PdfFace = keyof PdfFonts;
