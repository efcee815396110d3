import { officeMark } from "@juso/paper";
import { renderPdf } from "@juso/paper/pdf";
import { expect, test } from "vitest";
import { readPdfText } from "../../paper/src/pdf/read-pdf-text.fixture.ts";
import { sampleFonts } from "../../paper/src/pdf/sample-fonts.fixture.ts";
import { buildGrantDocument } from "./build-grant-document.ts";
import type { FormDocument } from "./model/form-document.ts";
import { sampleInput } from "./sample-input.fixture.ts";
import { describeWorkbook } from "./xlsx/describe-workbook.ts";
import { renderXlsx } from "./xlsx/render-xlsx.ts";
import { verifyWorkbook } from "./xlsx/verify-workbook.ts";

const input = sampleInput("application", "national");
const filed = buildGrantDocument(input);
const fonts = sampleFonts();
const printed = async (document: FormDocument) => readPdfText(await renderPdf(document, { fonts }));

const overrides = ["対象経費の合計が予算と一致していません。", "交付決定の額がありません。"];
const overrideTitle = "提出できない誤りがあるまま作成した文書です";

test("what cannot be submitted says so at the head of its first page, in the PDF and in the workbook", async () => {
  const document: FormDocument = { ...filed, overrides };
  const [first = "", ...others] = await printed(document);
  expect(first.split("\n").slice(1, 4)).toEqual([overrideTitle, ...overrides]);
  for (const page of others) expect(page).not.toContain(overrideTitle);
  const [cover] = describeWorkbook(document, { document, result: input.result }).sheets;
  const boxed = cover!.cells.filter(({ style }) => style?.borders?.top !== undefined);
  expect(boxed.map(({ columnSpan, row, value }) => [row, columnSpan, value])).toEqual(
    [overrideTitle, ...overrides].map((text, index) => [index + 1, 6, text]),
  );
  expect(await verifyWorkbook(await renderXlsx(document, input))).toEqual([]);
});

test("a document without sentences has no box", async () => {
  const [none, empty] = [await printed(filed), await printed({ ...filed, overrides: [] })];
  expect(none.join("")).not.toContain(overrideTitle);
  expect(empty).toEqual(none);
});

test("a document of the office says so on every page and every sheet, one that is filed on none", async () => {
  const document: FormDocument = { ...filed, audience: "office", sheets: filed.sheets.slice(1) };
  const pages = await printed(document);
  expect(pages.filter((page) => !page.startsWith(`見本　${officeMark}`))).toEqual([]);
  const headers = describeWorkbook(document, { document, result: input.result })
    .sheets.slice(0, -1)
    .map(({ print }) => print?.header);
  expect(headers.filter((header) => !header?.includes(officeMark))).toEqual([]);
  for (const other of [filed, { ...filed, audience: "filed" } as const]) {
    expect((await printed(other)).join("")).not.toContain(officeMark);
    expect(
      JSON.stringify(
        describeWorkbook(other, { document: other, result: input.result }).sheets.map(({ print }) => print),
      ),
    ).not.toContain(officeMark);
  }
});

test("a document of the office of a real municipality has no other mark", async () => {
  const provenance = { ...filed.provenance, isSample: false };
  const [first = ""] = await printed({ ...filed, audience: "office", provenance });
  expect(first.startsWith(officeMark)).toBe(true);
});
