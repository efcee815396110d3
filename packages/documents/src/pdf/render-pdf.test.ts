import { JusoError } from "@juso/model";
import { cellText, withoutSpareRows } from "@juso/paper";
import { renderPdf } from "@juso/paper/pdf";
import { expect, test } from "vitest";
import { readPdfText } from "../../../paper/src/pdf/read-pdf-text.fixture.ts";
import { sampleFonts } from "../../../paper/src/pdf/sample-fonts.fixture.ts";
import { buildGrantDocument } from "../build-grant-document.ts";
import { allCells } from "../document-cells.fixture.ts";
import type { FormDocument } from "../model/form-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { sampleRecords } from "../sample-records.fixture.ts";

const fonts = sampleFonts();

/** The sample's document with another purpose on its cover and plan. */
function documentWith(purpose: string): FormDocument {
  const records = sampleRecords();
  const programme = (records.programme ?? []).map((each) => ({ ...each, value: { ...each.value, purpose } }));
  return buildGrantDocument(sampleInput("application", "national", { ...records, programme }));
}

test("the same document gives the same bytes", async () => {
  const [first, second] = [
    await renderPdf(documentWith("目的"), { fonts }),
    await renderPdf(documentWith("目的"), { fonts }),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("title and language are declared, an outline leads to each form, no conformance is claimed", async () => {
  const text = Buffer.from(await renderPdf(documentWith("目的"), { fonts })).toString("latin1");
  expect(text).toContain("/Lang (ja-JP)");
  expect(text).toContain("/DisplayDocTitle true");
  expect(text.match(/\/Type \/Outlines|\/Outlines /g)?.length ?? 0).toBeGreaterThan(0);
  expect(text).not.toContain("pdfaid");
  expect(text).not.toContain("pdfuaid");
});

test("a character that no font has stops the document and is named with its place", async () => {
  const error = await renderPdf(documentWith("外字\uE000です"), { fonts }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(JusoError);
  expect((error as JusoError).code).toBe("glyph-missing");
  expect((error as JusoError).text.ja).toMatch(/U\+E000（鑑「.+」）/);
  expect((error as JusoError).text.en).toContain("U+E000");
});

test("invisible characters are told of in a sentence of their own, with the field they stand in", async () => {
  const text = `目的\tです\u200d\u0007`;
  const error = await renderPdf(documentWith(text), { fonts }).catch((caught: unknown) => caught);
  const { ja, en } = (error as JusoError).text;
  expect((error as JusoError).code).toBe("glyph-missing");
  for (const code of ["U+0009", "U+200D", "U+0007"]) for (const words of [ja, en]) expect(words).toContain(code);
  expect(ja).toMatch(/U\+0009 タブ（鑑「.*事業の目的及び内容」）/);
  expect(ja).not.toContain("フォント");
  const both = await renderPdf(documentWith("\t\uE000"), { fonts }).catch((caught: unknown) => caught);
  expect((both as JusoError).text.ja).toMatch(/U\+E000（.+フォント.+U\+0009 タブ/s);
});

test("a character only the fallback has is printed, with its variation selector kept", async () => {
  const bytes = await renderPdf(documentWith("𠮷田さんと辻󠄀さん"), { fonts });
  expect(readPdfText(bytes)[0]).toContain("𠮷田さんと辻󠄀さん");
});

for (const kind of ["application", "change", "report"] as const) {
  for (const payer of ["national", "prefectural"] as const) {
    test(`${kind}, ${payer}: every amount of the forms stands whole on the pages, 見本 on each of them`, async () => {
      const document = buildGrantDocument(sampleInput(kind, payer));
      const bytes = await renderPdf(document, { fonts });
      const pages = readPdfText(bytes);
      const printed = pages.join("\n");
      const numbers: readonly string[] = printed.match(/[△金]*[\d,]+(\.\d+)?円?/g) ?? [];
      // A difference of 0 is a dash.
      const amounts = allCells(document).filter((cell) => typeof cell.value === "number" && cellText(cell) !== "―");
      expect(amounts.length).toBeGreaterThan(200);
      // A difference of 0 is printed as a dash.
      const missing = amounts.map(cellText).filter((text) => !numbers.includes(text) && text !== "―");
      expect(missing).toEqual([]);
      expect(pages.filter((page) => !page.includes("見本"))).toEqual([]);
      expect(pages.filter((page) => page.replaceAll(/\s/g, "").length < 60)).toEqual([]);
    });
  }
}

test("blank rows of the workbook are not on the pages", async () => {
  const document = documentWith("目的");
  const printed = { ...document, sheets: document.sheets.map(withoutSpareRows) };
  const [first, second] = [await renderPdf(document, { fonts }), await renderPdf(printed, { fonts })];
  expect(printed).not.toEqual(document);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("column titles are repeated where a table goes on to the next page", async () => {
  const pages = readPdfText(await renderPdf(documentWith("目的"), { fonts })).filter((page) => page.includes("委託料"));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.filter((page) => !page.includes("うち対象経費"))).toEqual([]);
});

test("a text taller than a page is printed to its end", async () => {
  const records = sampleRecords();
  const component = (records.component ?? []).map((each) => ({
    ...each,
    value: { ...each.value, activityDescription: `${"鯨の説明です。".repeat(280)}■` },
  }));
  const document = buildGrantDocument(sampleInput("application", "national", { ...records, component }));
  const printed = readPdfText(await renderPdf(document, { fonts })).join("\n");
  expect(printed.match(/■/g)?.length).toBe(component.length);
  expect(printed.replaceAll(/\s/g, "").match(/鯨/g)?.length).toBe(280 * component.length);
});
