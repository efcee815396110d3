import { isVariationSelector } from "./glyph-coverage.ts";
import { openedFont } from "./opened-fonts.ts";

/** Measures of a font as shares of the size of its text. */
export interface FontMetrics {
  /** Height of a line without extra space. */
  readonly height: number;
  advance(codePoint: number): number;
}

const known = new WeakMap<Uint8Array, FontMetrics>();

/** Measures of a font; every character is looked up once, however many documents are set in it. */
export function fontMetrics(bytes: Uint8Array): FontMetrics {
  const existing = known.get(bytes);
  if (existing !== undefined) return existing;
  const font = openedFont(bytes);
  const advances = new Map<number, number>();
  const metrics: FontMetrics = {
    height: (font.ascent - font.descent) / font.unitsPerEm,
    advance(codePoint) {
      const before = advances.get(codePoint);
      if (before !== undefined) return before;
      const width = isVariationSelector(codePoint) ? 0 : font.glyphForCodePoint(codePoint).advanceWidth;
      advances.set(codePoint, width / font.unitsPerEm);
      return width / font.unitsPerEm;
    },
  };
  known.set(bytes, metrics);
  return metrics;
}
