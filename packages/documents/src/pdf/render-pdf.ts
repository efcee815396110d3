import { formatJapaneseDate } from "@juso/model";
import pdfMake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { withoutSpareRows } from "../model/form-blocks.ts";
import type { FormDocument } from "../model/form-document.ts";
import { inputDigestText } from "../model/provenance.ts";
import { textHash } from "../xlsx/hidden-sheet.ts";
import { registerFonts } from "./font-registry.ts";
import { FontRunSplitter } from "./font-runs.ts";
import { glyphMissing } from "./glyph-missing.ts";
import { HeadingLeftBehind, HeadingWatch } from "./heading-breaks.ts";
import { pageMargins } from "./page-geometry.ts";
import type { PdfFonts } from "./pdf-fonts.ts";
import { textSetter } from "./pdf-text.ts";
import { sheetContent } from "./sheet-content.ts";

/**
 * The document as a PDF: A4, embedded and subset fonts, title, language, outline, page numbers and the provenance footer.
 * The same document gives the same bytes. No conformance with PDF/A or PDF/UA is claimed.
 *
 * @throws JusoError `glyph-missing` before anything is written, when a character has a glyph in none of the fonts.
 */
export async function renderPdf(document: FormDocument, options: { readonly fonts: PdfFonts }): Promise<Uint8Array> {
  pdfMake.setUrlAccessPolicy(() => false);
  // Only the Node build has files to deny.
  pdfMake.setLocalAccessPolicy?.(() => false);
  pdfMake.setFonts(registerFonts(options.fonts));
  const breaks = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    const definition = definitionOf(document, options.fonts, breaks);
    const watch = new HeadingWatch();
    if (attempt < mostLayouts) {
      definition.pageBreakBefore = (node) => {
        watch.note(node);
        return false;
      };
    }
    try {
      return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
    } catch (error) {
      if (!(error instanceof HeadingLeftBehind)) throw error;
      breaks.add(error.key);
    }
  }
}

/** A page break can push another heading to the foot of its page; the last layout is taken as it is. */
const mostLayouts = 12;

/** Everything pdfmake is told. Made anew for each layout, because pdfmake writes into it. */
function definitionOf(document: FormDocument, fonts: PdfFonts, breaks: ReadonlySet<string>): TDocumentDefinitions {
  const splitter = new FontRunSplitter(fonts);
  const setGothic = textSetter(splitter, "gothic");
  const setMincho = textSetter(splitter, "mincho");
  const content = document.sheets
    .map(withoutSpareRows)
    .map((sheet, index) => sheetContent(sheet, index === 0, sheet.isCover ? setMincho : setGothic, breaks));
  const place = "ページの下部";
  const left = setGothic(footerText(document), { place });
  const right = setGothic(`${formatJapaneseDate(document.provenance.asOf)}現在`, { place });
  if (splitter.missing.length > 0) throw glyphMissing(splitter.missing);
  const stamp = new Date(`${document.provenance.asOf}T00:00:00Z`);
  return {
    content,
    pageSize: "A4",
    pageOrientation: document.sheets[0]?.orientation ?? "portrait",
    pageMargins: [...pageMargins],
    defaultStyle: { font: "gothic", fontSize: 9, preserveLeadingSpaces: true },
    language: "ja-JP",
    displayTitle: true,
    version: "1.7",
    info: {
      title: document.title,
      creator: `JUSO ${document.provenance.toolVersion}`,
      producer: `JUSO ${document.provenance.toolVersion}`,
      creationDate: stamp,
      modDate: stamp,
    },
    footer: (page: number, pages: number): Content => ({
      stack: [
        { text: `${page} / ${pages}`, alignment: "center", fontSize: 9 },
        {
          columns: [
            { text: left, width: "*" },
            { text: right, width: 100, alignment: "right" },
          ],
          noWrap: true,
          fontSize: 6.5,
        },
      ],
      margin: [pageMargins[0], 12, pageMargins[2], 0],
    }),
    ...(document.provenance.isSample ? sampleMarks : {}),
  };
}

/** 見本, large across every page and in words at its top. */
const sampleMarks: Pick<TDocumentDefinitions, "watermark" | "header"> = {
  watermark: { text: "見本", color: "#c00000", opacity: 0.1, bold: false, angle: -35, fontSize: 160 },
  header: () => ({ text: "見本", color: "#c00000", alignment: "center", fontSize: 11, margin: [0, 22, 0, 0] }),
};

function footerText(document: FormDocument): string {
  const { parameterSetHash, ruleSetHash, standardVersion, toolVersion } = document.provenance;
  const input = textHash(inputDigestText(document.provenance));
  const short = (hash: string): string => hash.slice(0, 8);
  return `JUSO ${toolVersion}・標準 ${standardVersion}　入力 ${short(input)}・ルール ${short(ruleSetHash)}・単価等 ${short(parameterSetHash)}`;
}
