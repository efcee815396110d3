import type { Glyph, GlyphRun, OpenedFont } from "pdfmake/js/PDFDocument.js";

/** Characters that are drawn one by one whatever stands beside them: ASCII, kana, kanji and full-width forms, without combining marks. */
const plain = /^[\u0020-\u007e\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;

/** A character as it is drawn wherever it stands. */
interface Drawn {
  readonly glyph: Glyph;
  readonly position: { readonly advanceWidth: number };
}

/**
 * Glyphs of texts in one of the fonts for forms, in which such characters neither join nor move: what the shaping of fontkit gives, at a
 * fraction of its cost. It gives `undefined` for any other text. Each character is looked up once.
 */
export function plainRuns(font: OpenedFont, scale: number): (text: string) => GlyphRun | undefined {
  const known = new Map<string, Drawn>();
  const drawn = (character: string): Drawn => {
    const found = known.get(character);
    if (found !== undefined) return found;
    const glyph = font.glyphForCodePoint(character.charCodeAt(0));
    const advance = glyph.advanceWidth * scale;
    const position = { xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advance };
    const made = { glyph, position };
    known.set(character, made);
    return made;
  };
  return (text) => {
    if (!plain.test(text)) return undefined;
    const characters = Array.from(text, drawn);
    return {
      glyphs: characters.map(({ glyph }) => glyph),
      positions: characters.map(({ position }) => position),
      advanceWidth: characters.reduce((sum, { position }) => sum + position.advanceWidth, 0),
    };
  };
}
