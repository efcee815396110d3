import { describe, expect, it } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import type { FormDocument } from "../model/form-document.ts";
import { sampleFonts, sampleInput } from "../sample-input.fixture.ts";
import { openedFont, PdfDocumentClass } from "./opened-fonts.ts";
import { renderPdf } from "./render-pdf.ts";

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
    const document = buildGrantDocument(sampleInput("application", "national"));
    const [cover] = document.sheets;
    const withText = (value: string): FormDocument => {
      const cell = { value, format: "text", style: "label" } as const;
      return {
        ...document,
        sheets: [{ ...cover!, isCover: false, blocks: [{ kind: "paragraph", role: "body", cell }] }],
      };
    };
    // Two characters that share one glyph.
    const [one, other] = [withText("\u{29fce}"), withText("\u{29fd7}")];
    const alone = await renderPdf(other, { fonts: sampleFonts() });
    const fonts = { gothicRegular, ...others };
    await renderPdf(one, { fonts });
    expect(Buffer.from(await renderPdf(other, { fonts })).equals(Buffer.from(alone))).toBe(true);
  });
});
