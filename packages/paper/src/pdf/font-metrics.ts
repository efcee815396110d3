import { oncePer } from "@juso/model";
import { isVariationSelector } from "./glyph-coverage.ts";
import { openedFont } from "./opened-fonts.ts";

/** Measures of a font as shares of the size of its text. */
export interface FontMetrics {
  /** Height of a line without extra space. */
  readonly height: number;
  advance(codePoint: number): number;
}

/** Measures of a font; every character is looked up once, however many documents are set in it. */
export const fontMetrics: (bytes: Uint8Array) => FontMetrics = oncePer((bytes) => {
  const font = openedFont(bytes);
  const advances = new Map<number, number>();
  return {
    height: (font.ascent - font.descent) / font.unitsPerEm,
    advance(codePoint) {
      const before = advances.get(codePoint);
      if (before !== undefined) return before;
      const width = isVariationSelector(codePoint) ? 0 : font.glyphForCodePoint(codePoint).advanceWidth;
      advances.set(codePoint, width / font.unitsPerEm);
      return width / font.unitsPerEm;
    },
  };
});
