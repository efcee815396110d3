import { memorySource } from "@juso/model";
import { describe, expect, test } from "vitest";
import { openWorkbook } from "./open-workbook.ts";
import { ooxmlParts, openBytes, readOoxml, readWholeSheet, zipOfTexts } from "./workbook.fixture.ts";
import { defaultWorkbookLimits, type WorkbookLimits } from "./workbook-limits.ts";

const mebibyte = 2 ** 20;

/** Text that deflate cannot make much smaller, the same every time. */
function noise(length: number): string {
  let state = 1;
  let text = "";
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text.slice(0, length);
}

const opening = async (given: Parameters<typeof ooxmlParts>[0], limits: Partial<WorkbookLimits> = {}) =>
  openWorkbook(memorySource("a", await zipOfTexts(ooxmlParts(given))), { ...defaultWorkbookLimits, ...limits });
const over = (limit: keyof WorkbookLimits, value = defaultWorkbookLimits[limit]) => ({
  kind: "overLimit",
  limit,
  value,
});
const overReading = (limit: keyof WorkbookLimits, value = defaultWorkbookLimits[limit]) =>
  expect.objectContaining({ limit, value });

/** The same zip with another size declared for a part. */
function declareSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const directory = Buffer.from(bytes).lastIndexOf(Buffer.from(name));
  new DataView(bytes.buffer).setUint32(directory - 22, size, true);
  return bytes;
}

describe("refused before anything is decompressed", () => {
  test.each([
    ["empty texts by the million", { texts: "<si/>".repeat(mebibyte) }],
    ["a comment of one sign", { before: `<!--${"a".repeat(5 * mebibyte)}-->` }],
    ["a sheet of spaces", { rows: " ".repeat(5 * mebibyte) }],
    ["a sheet of unknown elements", { before: "<x/>".repeat(2 * mebibyte) }],
    ["formats by the million", { formats: `<cellXfs>${"<xf/>".repeat(mebibyte)}</cellXfs>` }],
  ])("%s", async (_, given) => {
    expect(await opening(given)).toEqual(over("expansion"));
  });

  test("many small parts that are large together", async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`xl/worksheets/x${index}.xml`, " ".repeat(3 * mebibyte)]),
    );
    expect(await opening({ parts })).toEqual(over("expansion"));
  });

  test("sizes over their limits", async () => {
    expect(await opening({ texts: "<si/>".repeat(30) }, { sharedTextBytes: 100 })).toEqual(
      over("sharedTextBytes", 100),
    );
    expect(await opening({ formats: "<a/>".repeat(200) }, { descriptionBytes: 700 })).toEqual(
      over("descriptionBytes", 700),
    );
    expect(await opening({ rows: "<row/>".repeat(30) }, { sheetBytes: 100 })).toEqual(over("sheetBytes", 100));
    expect(await opening({}, { workbookBytes: 100 })).toEqual(over("workbookBytes", 100));
    expect(await opening({}, { zipEntries: 4 })).toEqual(over("zipEntries", 4));
    expect(await opening({}, { sheets: 0 })).toEqual(over("sheets", 0));
    const huge = declareSize(
      await zipOfTexts(ooxmlParts({ rows: noise(6 * mebibyte) })),
      "xl/worksheets/sheet1.xml",
      513 * mebibyte,
    );
    expect(await openWorkbook(memorySource("a", huge), defaultWorkbookLimits)).toEqual(over("sheetBytes"));
  });

  test("one part for two sheets", async () => {
    const list =
      '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="s"/><sheet name="b" r:id="s"/></sheets></workbook>';
    expect(await opening({ parts: { "xl/workbook.xml": list } })).toEqual({ kind: "damaged" });
  });

  test("a part that holds more than the directory declares", async () => {
    const zip = declareSize(
      await zipOfTexts(ooxmlParts({ rows: "<row/>".repeat(100) })),
      "xl/worksheets/sheet1.xml",
      50,
    );
    await expect(readWholeSheet(await openBytes(zip))).rejects.toMatchObject({ name: "DamagedEntryError" });
  });
});

describe("refused while it is read", () => {
  test("a comment, spaces, a text and an attribute longer than a cell's text can be", async () => {
    const long = noise(2 * mebibyte);
    for (const given of [
      { before: `<!--${long}-->` },
      { before: `<?x ${long}?>` },
      { rows: `<row><c t="str"><v>${long}</v></c></row>` },
      { before: `<x y="${long}"/>` },
    ]) {
      await expect(readOoxml(given)).rejects.toEqual(overReading("textLength"));
    }
    const run = `<r><t>${noise(mebibyte / 2)}</t></r>`;
    await expect(readOoxml({ texts: `<si>${run.repeat(3)}</si>`, rows: "<row/>" })).rejects.toEqual(
      overReading("textLength"),
    );
  });

  // A search that goes back over the spaces takes minutes for this and ends by the test's own limit of time.
  test("spaces between a formula and the end of its cell cost no more than others", async () => {
    const row = (number: number) => `<row r="${number}"><c r="A${number}"><f/>${" ".repeat(50_000)}x</c></row>`;
    const rows = Array.from({ length: 60 }, (_, index) => row(index + 1)).join("");
    expect((await readOoxml({ rows })).facts.uncalculated.count).toBe(60);
  });

  test("rows, cells and texts over their limits", async () => {
    const rows = '<row><c r="A1"><v>1</v></c></row>'.repeat(4);
    await expect(readOoxml({ rows }, { rows: 3 })).rejects.toEqual(overReading("rows", 3));
    const wide = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(4);
    await expect(readOoxml({ rows: wide }, { cells: 40_000 })).rejects.toEqual(overReading("cells", 40_000));
    await expect(readOoxml({ texts: "<si/>".repeat(4), rows }, { sharedTexts: 3 })).rejects.toEqual(
      overReading("sharedTexts", 3),
    );
  });

  test("formats across a sheet are no values", async () => {
    const styled = '<row><c s="1"/><c s="1"/><c s="1"/><c r="T1" s="1"/></row>'.repeat(5);
    expect((await readOoxml({ rows: styled }, { cells: 100 })).rows).toEqual([]);
  });
});

describe("OpenDocument", () => {
  const ods = (table: string) =>
    zipOfTexts({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="S">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    });
  const reading = async (table: string) => readWholeSheet(await openBytes(await ods(table)));
  const cell = (attributes = "", text = "x") =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

  test("repetitions of values are counted, those of blanks cost nothing", async () => {
    const wide = cell('table:number-columns-repeated="16384"');
    await expect(
      reading(`<table:table-row table:number-rows-repeated="1048576">${wide}</table:table-row>`),
    ).rejects.toEqual(overReading("cells"));
    const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
    const { rows } = await reading(
      `<table:table-row table:number-rows-repeated="1048575">${blank}</table:table-row><table:table-row>${cell()}</table:table-row>`,
    );
    expect(rows.map(({ row, cells }) => [row, cells])).toEqual([[1_048_576, ["x"]]]);
  });

  test("a content over its limit, and one that expands", async () => {
    const opened = async (table: string, limits: Partial<WorkbookLimits> = {}) =>
      openWorkbook(memorySource("a", await ods(table)), { ...defaultWorkbookLimits, ...limits });
    expect(await opened("", { sheetBytes: 200 })).toEqual(over("sheetBytes", 100));
    expect(await opened(" ".repeat(5 * mebibyte))).toEqual(over("expansion"));
  });

  test("spaces by the million", async () => {
    await expect(
      reading(`<table:table-row>${cell("", '<text:s text:c="900000000"/>')}</table:table-row>`),
    ).rejects.toEqual(overReading("textLength"));
  });

  test("repetitions that are no numbers of a sheet are damage", async () => {
    for (const count of ["0", "-1", "1e9", "x"]) {
      const bytes = await ods(`<table:table-row table:number-rows-repeated="${count}">${cell()}</table:table-row>`);
      expect(await openWorkbook(memorySource("a", bytes), defaultWorkbookLimits)).toEqual({ kind: "damaged" });
    }
  });
});
