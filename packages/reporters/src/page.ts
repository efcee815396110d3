/**
 * What pages are made of: markup that is always escaped, and colours that can be read.
 *
 * @module
 */

export { Html, type HtmlPart, html } from "./html/html.ts";
export { type Colour, darkPalette, palette, textOnGround } from "./html/palette.ts";
