/**
 * Documents as PDF.
 *
 * @module
 */

export { type PdfFonts, renderPdf } from "@juso/paper/pdf";
