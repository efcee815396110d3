import pdfMake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { Paper } from "../model/paper.ts";
import { registerFonts } from "./font-registry.ts";
import { glyphMissing } from "./glyph-missing.ts";
import { pageMargins } from "./page-geometry.ts";
import { pageMarks } from "./page-marks.ts";
import type { PdfFonts } from "./pdf-fonts.ts";
import { pdfSheets } from "./pdf-sheets.ts";
import { type PageStack, sheetPages } from "./sheet-flow.ts";
import { TextSetter } from "./text-setter.ts";

/**
 * The paper as a PDF: A4, embedded and subset fonts, title, language, outline, page numbers and the provenance footer.
 * The same document gives the same bytes. No conformance with PDF/A or PDF/UA is claimed.
 *
 * @throws JusoError `glyph-missing` before anything is written, when a character has a glyph in none of the fonts.
 */
export async function renderPdf(document: Paper, options: { readonly fonts: PdfFonts }): Promise<Uint8Array> {
  const setter = new TextSetter(options.fonts);
  const content = pdfSheets(document).flatMap((sheet) => sheetPages(sheet, setter));
  const definition = definitionOf(document, content, options.fonts, setter);
  if (setter.missing.length > 0) throw glyphMissing(setter.missing);
  pdfMake.setUrlAccessPolicy(() => false);
  // Only the Node build has files to deny.
  pdfMake.setLocalAccessPolicy?.(() => false);
  pdfMake.setFonts(registerFonts(options.fonts));
  return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}

/** Everything pdfmake is told. The pages are shared out before: pdfmake breaks none by itself. */
function definitionOf(
  document: Paper,
  pages: readonly PageStack[],
  fonts: PdfFonts,
  setter: TextSetter,
): TDocumentDefinitions {
  const stamp = new Date(`${document.provenance.asOf}T00:00:00Z`);
  const maker = `JUSO ${document.provenance.toolVersion}`;
  return {
    content: pages.map(({ orientation, stack }, index): Content => {
      return { stack: [...stack], pageOrientation: orientation, ...(index === 0 ? {} : { pageBreak: "before" }) };
    }),
    pageSize: "A4",
    pageOrientation: pages[0]?.orientation ?? "portrait",
    pageMargins: [...pageMargins],
    defaultStyle: { font: "gothicRegular", fontSize: 9, preserveLeadingSpaces: true },
    language: document.language === "en" ? "en" : "ja-JP",
    displayTitle: true,
    version: "1.7",
    info: { title: document.title, creator: maker, producer: maker, creationDate: stamp, modDate: stamp },
    ...pageMarks(document, fonts, setter),
  };
}
