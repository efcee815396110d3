/**
 * Documents as PDF.
 *
 * @module
 */

export type { PdfFonts } from "./pdf/pdf-fonts.ts";
export { renderPdf } from "./pdf/render-pdf.ts";
