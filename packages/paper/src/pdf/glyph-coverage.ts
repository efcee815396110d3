import { openedFont } from "./opened-fonts.ts";
import type { PdfFonts } from "./pdf-fonts.ts";

/** The code points that a font has a glyph for. */
export interface GlyphCoverage {
  has(codePoint: number): boolean;
}

const known = new WeakMap<Uint8Array, GlyphCoverage>();

/** Coverage of a font; every code point is looked up once, however many documents are set in it. */
export function glyphCoverage(font: Uint8Array): GlyphCoverage {
  const existing = known.get(font);
  if (existing !== undefined) return existing;
  const opened = openedFont(font);
  const answers = new Map<number, boolean>();
  const coverage: GlyphCoverage = {
    has(codePoint) {
      const answer = answers.get(codePoint) ?? opened.hasGlyphForCodePoint(codePoint);
      answers.set(codePoint, answer);
      return answer;
    },
  };
  known.set(font, coverage);
  return coverage;
}

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
