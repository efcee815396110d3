import type { GlyphRun, OpenedFont } from "pdfmake/js/PDFDocument.js";

/** Characters that are drawn one by one whatever stands beside them: ASCII, kana, kanji and full-width forms, without combining marks. */
const plain = /^[\u0020-\u007e\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;

/**
 * Glyphs of a text in one of the fonts for forms, in which such characters neither join nor move: what the shaping of fontkit gives, at a
 * fraction of its cost. `undefined` for any other text.
 */
export function plainRun(font: OpenedFont, text: string, scale: number): GlyphRun | undefined {
  if (!plain.test(text)) return undefined;
  const glyphs = [...text].map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
  const positions = glyphs.map(({ advanceWidth }) => {
    const advance = advanceWidth * scale;
    return { xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advance };
  });
  return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}
