import { describe, expect, it } from "vitest";
import { paragraph } from "../model/form-cells.ts";
import { samplePaper } from "../sample-paper.fixture.ts";
import { openedFont, PdfDocumentClass } from "./opened-fonts.ts";
import { renderPdf } from "./render-pdf.ts";
import { sampleFonts } from "./sample-fonts.fixture.ts";

const { gothicRegular, ...others } = sampleFonts();

describe("openedFont", () => {
  it("opens a font once and lets every document embed it", () => {
    const font = openedFont(gothicRegular);
    expect(openedFont(gothicRegular)).toBe(font);
    const documents = [1, 2].map(() => new PdfDocumentClass({}, {}, {}, {}, { font: null }));
    const embedded = documents.map((document) => document.font(gothicRegular)._font);
    expect(embedded.map((each) => each.font)).toEqual([font, font]);
    expect(embedded[0]).not.toBe(embedded[1]);
  });

  it("leaves no trace of a document in the next one", async () => {
    // Two characters that share one glyph.
    const [one, other] = [samplePaper(paragraph("body", "\u{29fce}")), samplePaper(paragraph("body", "\u{29fd7}"))];
    const alone = await renderPdf(other, { fonts: sampleFonts() });
    const fonts = { gothicRegular, ...others };
    await renderPdf(one, { fonts });
    expect(Buffer.from(await renderPdf(other, { fonts })).equals(Buffer.from(alone))).toBe(true);
  });
});
