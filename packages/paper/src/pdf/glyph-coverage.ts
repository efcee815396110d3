import { oncePer } from "@juso/model";
import { openedFont } from "./opened-fonts.ts";
import type { PdfFonts } from "./pdf-fonts.ts";

/** The code points that a font has a glyph for. */
export interface GlyphCoverage {
  has(codePoint: number): boolean;
}

/** Coverage of a font; every code point is looked up once, however many documents are set in it. */
export const glyphCoverage: (font: Uint8Array) => GlyphCoverage = oncePer((font) => {
  const opened = openedFont(font);
  const answers = new Map<number, boolean>();
  return {
    has(codePoint) {
      const answer = answers.get(codePoint) ?? opened.hasGlyphForCodePoint(codePoint);
      answers.set(codePoint, answer);
      return answer;
    },
  };
});

/** Variation selectors choose among glyphs and have none themselves; the fonts print the base glyph. */
export function isVariationSelector(codePoint: number): boolean {
  return (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
}

/** Can the character be printed, whichever of the fonts it is set in? */
export function hasGlyph(codePoint: number, fonts: PdfFonts): boolean {
  const { fallbackRegular, ...own } = fonts;
  return (
    glyphCoverage(fallbackRegular).has(codePoint) ||
    Object.values(own).every((font) => glyphCoverage(font).has(codePoint))
  );
}
