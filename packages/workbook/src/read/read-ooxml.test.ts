import { describe, expect, test } from "vitest";
import { ooxmlParts, openBytes, readOoxml, readWholeSheet, zipOfTexts } from "./workbook.fixture.ts";
import { DamagedWorkbookError } from "./workbook-limits.ts";

const cellsOf = async (given: Parameters<typeof readOoxml>[0]) =>
  (await readOoxml(given)).rows.map(({ cells }) => cells);
const damaged = expect.objectContaining({ name: DamagedWorkbookError.name });

describe("values", () => {
  test("of each kind", async () => {
    const rows =
      '<row r="2"><c r="A2"><v>1.5</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="b"><v>0</v></c>' +
      '<c r="E2" t="e"><v>#REF!</v></c><c r="F2" t="str"><f>A1</f><v>x_x000A_y</v></c><c r="G2" s="1"><v>45748.395833333336</v></c>' +
      '<c r="H2" t="s"><v>0</v></c><c r="I2" t="d"><v>2025-04-01</v></c><c r="J2" t="n"><v>1E+21</v></c></row>';
    expect(await cellsOf({ rows, texts: "<si><t>文</t></si>" })).toEqual([
      [1.5, null, true, false, "#REF!", "x\ny", new Date("2025-04-01T09:30:00Z"), "文", "2025-04-01", 1e21],
    ]);
  });

  test("texts as Excel shows them: runs joined, white space kept, furigana left out", async () => {
    const texts =
      '<si><t>東京都</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><rPh sb="2" eb="3"><t>ト</t></rPh></si>' +
      '<si><r><t>北</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 海</t></r><phoneticPr fontId="1"/></si><si/>';
    const inline =
      '<c t="inlineStr"><is><r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>';
    const rows = `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>${inline}<c t="inlineStr"><is><t>a&amp;<![CDATA[<b>]]>&#x9AD9;</t></is></c></row>`;
    expect(await cellsOf({ rows, texts })).toEqual([["東京都", "北 海", null, "東京", "a&<b>髙"]]);
  });

  test("rows and cells without an address follow those before", async () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>';
    expect((await readOoxml({ rows })).rows.map(({ row, cells }) => [row, cells])).toEqual([
      [1, [1, null, 2, 3]],
      [6, [4]],
    ]);
  });

  test("rows that hold only formats are not given", async () => {
    expect(
      await cellsOf({ rows: '<row r="1"><c r="A1" s="1"/></row><row r="1048576"><c r="XFD1048576" s="1"/></row>' }),
    ).toEqual([]);
  });

  test("the calendar that begins in 1904", async () => {
    const parts = {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="s"/></sheets></workbook>',
    };
    const rows = '<row><c s="1"><v>44286</v></c></row>';
    expect(await cellsOf({ rows, parts })).toEqual([[new Date("2025-04-01T00:00:00Z")]]);
  });

  test("elements with a prefix, and those of other namespaces with the same name", async () => {
    const parts = {
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="a" xmlns:y="b"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v><y:v>8</y:v></x:c><y:c r="B1"/></x:row></x:sheetData></x:worksheet>',
    };
    expect(await cellsOf({ parts })).toEqual([[7]]);
  });
});

describe("facts", () => {
  test("number formats of the cells", async () => {
    const formats =
      '<numFmts><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="9"/><xf numFmtId="38"/><xf numFmtId="20"/></cellXfs>';
    const rows = `<row><c><v>45748</v></c>${[0, 1, 2, 3, 4, 5, 6].map((style) => `<c s="${style}"><v>1</v></c>`).join("")}</row>`;
    const [row] = (await readOoxml({ rows, formats })).rows;
    expect(row?.cells[0]).toBe(45748);
    expect(row?.formats).toEqual(["general", "general", "date", "date", "text", "percent", "number", "time"]);
  });

  test("what is hidden, merged and filtered", async () => {
    const { rows, facts } = await readOoxml({
      before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="0"/></cols>',
      rows: '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="3" hidden="true"/><row r="4" hidden="1"><c><v>1</v></c></row>',
      after:
        '<autoFilter ref="A1:B4"><filterColumn colId="0"/></autoFilter><mergeCells><mergeCell ref="B2:C4"/><mergeCell ref="A9:A9"/></mergeCells>',
    });
    expect(rows.map(({ isHidden }) => isHidden)).toEqual([false, true, true]);
    expect(facts).toMatchObject({
      hiddenColumns: [{ first: 2, last: 3 }],
      merges: { count: 2, ranges: [{ firstRow: 2, firstColumn: 2, lastRow: 4, lastColumn: 3 }, { firstRow: 9 }] },
      isFiltered: true,
    });
  });

  test("formulas without a stored result", async () => {
    const rows =
      '<row r="2"><c r="A2" t="str"><f>""</f><v></v></c><c r="B2"><f>1</f><v>1</v></c><c r="C2"><f>SUM(A1)</f></c><c r="D2"><f t="shared" si="0"/><v/></c></row>';
    expect((await readOoxml({ rows })).facts.uncalculated).toEqual({ count: 2, first: "C2" });
  });

  test("a relationship of the package that LibreOffice writes as leading out of it", async () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const parts = {
      "_rels/.rels": `<Relationships><Relationship Id="c" Type="${office}/customXml" Target="../customXml/item1.xml"/><Relationship Id="a" Type="${office}/officeDocument" Target="../xl/workbook.xml"/></Relationships>`,
    };
    const workbook = await openBytes(await zipOfTexts(ooxmlParts({ parts })));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["S"]);
  });

  test("which sheets are hidden", async () => {
    const list =
      '<workbook xmlns:q="r"><sheets><sheet name="a &amp; b" q:id="s"/><sheet name="b" state="hidden" q:id="no"/><sheet name="c" state="veryHidden" q:id="none"/></sheets></workbook>';
    const workbook = await openBytes(await zipOfTexts(ooxmlParts({ parts: { "xl/workbook.xml": list } })));
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["a & b", "visible"],
      ["b", "hidden"],
      ["c", "veryHidden"],
    ]);
    await expect(readWholeSheet(workbook, 2)).rejects.toEqual(damaged);
  });
});

describe("damage is told, never read around", () => {
  test.each([
    ["cut off", "<worksheet><sheetData><row><c><v>1</v></c></row>"],
    ["not well-formed", "<worksheet><sheetData></worksheet></sheetData>"],
    ["with a document type", '<!DOCTYPE a [<!ENTITY x "y">]><worksheet>&x;</worksheet>'],
    ["with an unknown entity", "<worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>"],
    ["a text that is not there", '<worksheet><sheetData><row><c t="s"><v>3</v></c></row></sheetData></worksheet>'],
    ["a column that is not there", '<worksheet><sheetData><row><c r="XFE1"><v>3</v></c></row></sheetData></worksheet>'],
    ["a row that is not there", '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    ["a row of no number", '<worksheet><sheetData><row r="1.5"/></sheetData></worksheet>'],
  ])("%s", async (_, sheet) => {
    await expect(readOoxml({ parts: { "xl/worksheets/sheet1.xml": sheet } })).rejects.toEqual(damaged);
  });

  test("the rows before it were given", async () => {
    const sheet = "<worksheet><sheetData><row><c><v>1</v></c></row><row>";
    const workbook = await openBytes(await zipOfTexts(ooxmlParts({ parts: { "xl/worksheets/sheet1.xml": sheet } })));
    const given: number[] = [];
    const reading = async (): Promise<void> => {
      for await (const rows of workbook.read(workbook.sheets[0] as (typeof workbook.sheets)[0]).rows) {
        given.push(...rows.map(({ row }) => row));
      }
    };
    await expect(reading()).rejects.toEqual(damaged);
    expect(given).toEqual([1]);
  });

  test("bytes that are not UTF-8; UTF-16 is read", async () => {
    const sheet = "<worksheet><sheetData><row><c t='str'><v>髙</v></c></row></sheetData></worksheet>";
    const encoded = async (bytes: Uint8Array) =>
      readWholeSheet(await openBytes(await zipOfTexts(ooxmlParts({ parts: { "xl/worksheets/sheet1.xml": bytes } }))));
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${sheet}`, "utf16le"));
    expect((await encoded(utf16)).rows[0]?.cells).toEqual(["髙"]);
    const broken = new Uint8Array(Buffer.from(sheet.replace("髙", "\xff"), "latin1"));
    await expect(encoded(broken)).rejects.toEqual(damaged);
  });
});
