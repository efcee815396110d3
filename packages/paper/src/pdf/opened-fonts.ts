import commonJsModule, { type EmbeddedFont, type OpenedFont, type PdfDocument } from "pdfmake/js/PDFDocument.js";
import { plainRuns } from "./plain-run.ts";

/** The class of pdfmake's documents. Node hands over the whole module, bundlers only what it exports as its default. */
export const PdfDocumentClass: typeof PdfDocument =
  "default" in commonJsModule ? commonJsModule.default : commonJsModule;

type EmbeddedFontClass = new (document: PdfDocument, font: OpenedFont, id: string) => EmbeddedFont;

const opened = new WeakMap<Uint8Array, EmbeddedFont>();
const embedded = new WeakMap<PdfDocument, Map<Uint8Array, EmbeddedFont>>();
const openAndEmbed = PdfDocumentClass.prototype.font;

/** Opens a font program, each once in a process: opening and reading its tables costs more than setting a page in it. */
export function openedFont(bytes: Uint8Array): OpenedFont {
  const known = opened.get(bytes);
  if (known !== undefined) return known.font;
  const document = new PdfDocumentClass({}, {}, {}, {}, { font: null });
  openAndEmbed.call(document, bytes);
  opened.set(bytes, document._font);
  return document._font.font;
}

/**
 * pdfmake would open every font anew for every document, and has no way to hand it an opened one. So its documents take the fonts of
 * `openedFont` from there; any other font is opened as before.
 */
PdfDocumentClass.prototype.font = function fontOnce(this: PdfDocument, source: unknown, ...rest: readonly unknown[]) {
  const known = source instanceof Uint8Array ? opened.get(source) : undefined;
  if (!(source instanceof Uint8Array) || known === undefined) return openAndEmbed.call(this, source, ...rest);
  const fonts = embedded.get(this) ?? new Map<Uint8Array, EmbeddedFont>();
  embedded.set(this, fonts);
  this._font = fonts.get(source) ?? embed(this, known);
  fonts.set(source, this._font);
  return this;
};

function embed(document: PdfDocument, known: EmbeddedFont): EmbeddedFont {
  const { font } = known;
  document._fontCount += 1;
  // A glyph remembers the character it was met for: an earlier document must not show in the text of this one.
  font._glyphs = {};
  const result = new (known.constructor as EmbeddedFontClass)(document, font, `F${document._fontCount}`);
  const shaped = result.layoutRun;
  const drawn = plainRuns(font, result.scale);
  result.layoutRun = (text, features) =>
    (features === undefined ? drawn(text) : undefined) ?? shaped.call(result, text, features);
  document._fontFamilies[result.name] = result;
  return result;
}
