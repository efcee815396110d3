/**
 * What pages are made of: markup that is always escaped, and colours that can be read.
 *
 * @module
 */

export { Html, type HtmlPart, html } from "./html/html.ts";
export { type Colour, darkPalette, palette, textOnGround } from "./html/palette.ts";
export { reportMain } from "./html/report-main.ts";
export { sheetSections } from "./html/sheet-sections.ts";
export { stylesheet } from "./html/stylesheet.ts";
export { type SummarySentences, summarySentences } from "./summary-sentences.ts";
