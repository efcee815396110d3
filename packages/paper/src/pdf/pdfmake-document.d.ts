/** The document that pdfmake draws into, as far as this package uses it; pdfmake's own types leave it out. */
declare module "pdfmake/js/PDFDocument.js" {
  interface Glyph {
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[] };
  }
  /** A text as glyphs, with its width in thousandths of the size. */
  interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly object[];
    readonly advanceWidth: number;
  }
  /** A font program, opened by fontkit. */
  interface OpenedFont {
    readonly ascent: number;
    readonly descent: number;
    readonly unitsPerEm: number;
    glyphForCodePoint(codePoint: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Glyphs met so far; each keeps the characters for which it was met first. */
    _glyphs: Record<number, unknown>;
  }
  /** A font as one document embeds it. */
  interface EmbeddedFont {
    readonly font: OpenedFont;
    readonly name: string;
    readonly scale: number;
    layoutRun(text: string, features?: unknown): GlyphRun;
  }
  class PdfDocument {
    constructor(fonts: object, images: object, patterns: object, attachments: object, options: { readonly font: null });
    _font: EmbeddedFont;
    _fontCount: number;
    readonly _fontFamilies: Record<string, EmbeddedFont>;
    font(source: unknown, ...rest: readonly unknown[]): this;
  }
  const module: { readonly default: typeof PdfDocument } | typeof PdfDocument;
  // biome-ignore lint/style/noDefaultExport: it is how Node gives a CommonJS module
  export default module;
  export type { EmbeddedFont, Glyph, GlyphRun, OpenedFont, PdfDocument };
}
