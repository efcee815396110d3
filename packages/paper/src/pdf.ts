/**
 * Papers as PDF.
 *
 * @module
 */

export { countPages } from "./pdf/count-pages.ts";
export { hasGlyph, isVariationSelector } from "./pdf/glyph-coverage.ts";
export type { PdfFonts } from "./pdf/pdf-fonts.ts";
export { renderPdf } from "./pdf/render-pdf.ts";
