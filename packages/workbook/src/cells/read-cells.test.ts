import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { writeWorkbook } from "../write/write-workbook.ts";
import { readCells } from "./read-cells.ts";

/** A workbook with these parts instead of its own. */
async function workbookOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const sheet = (data: string) => `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;
  const files = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ...parts,
    "xl/worksheets/sheet1.xml": sheet(parts["xl/worksheets/sheet1.xml"] ?? ""),
  };
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

const sheetOf = (data: string) => workbookOf({ "xl/worksheets/sheet1.xml": data });

test("values, formulas and their results, sheet by sheet", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("様式");
  sheet.getCell("A1").value = "文字";
  sheet.getCell("C1").value = 1.5;
  sheet.getCell("B2").value = { formula: "C1*2", result: 3 };
  sheet.getCell("C2").value = { formula: 'IF(C1>1,"多","")', result: "多" };
  sheet.getCell("A4").value = false;
  sheet.getCell("B4").value = new Date(Date.UTC(2026, 2, 31));
  sheet.getCell("C4").value = { richText: [{ text: "一" }, { font: { bold: true }, text: "二" }] };
  workbook.addWorksheet("裏", { state: "hidden" });
  workbook.addWorksheet("控え", { state: "veryHidden" });
  const read = await readCells(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(read).toEqual({
    kind: "cells",
    sheets: [
      {
        name: "様式",
        visibility: "visible",
        cells: [
          { row: 1, column: 1, value: "文字" },
          { row: 1, column: 3, value: 1.5 },
          { row: 2, column: 2, formula: "C1*2", value: 3 },
          { row: 2, column: 3, formula: 'IF(C1>1,"多","")', value: "多" },
          { row: 4, column: 1, value: false },
          { row: 4, column: 2, value: { date: "2026-03-31T00:00:00.000Z" } },
          { row: 4, column: 3, value: "一二" },
        ],
      },
      { name: "裏", visibility: "hidden", cells: [] },
      { name: "控え", visibility: "veryHidden", cells: [] },
    ],
  });
});

test("texts are what a person sees: escapes undone, furigana left out", async () => {
  const items = ["一_x000D_\n二", "_x005F_x0041_"].map((text) => `<si><t>${text}</t></si>`).join("");
  const read = await readCells(
    await workbookOf({
      "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>`,
      "xl/worksheets/sheet1.xml": `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>`,
    }),
  );
  expect(read.kind === "cells" && read.sheets[0]?.cells.map(({ value }) => value)).toEqual([
    "一\r\n二",
    "_x0041_",
    "東京",
  ]);
});

test("what is no workbook, or a broken one, is said to be none", async () => {
  const whole = await writeWorkbook({ creator: "a", date: "2026-04-01", sheets: [{ name: "a", cells: [] }] });
  const none = { kind: "notAWorkbook" };
  expect(await readCells(new TextEncoder().encode("not a workbook"))).toEqual(none);
  expect(await readCells(new Uint8Array())).toEqual(none);
  expect(await readCells(whole.slice(0, whole.length / 2))).toEqual(none);
  expect(await readCells(await workbookOf({ "xl/_rels/workbook.xml.rels": "<Relationships/>" }))).toEqual(none);
});

test("each limit refuses", async () => {
  const bytes = await sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>`);
  expect(await readCells(bytes, { workbookBytes: bytes.length - 1 })).toEqual({
    kind: "tooLarge",
    limit: "workbookBytes",
  });
  expect(await readCells(bytes, { zipEntries: 4 })).toEqual({ kind: "tooLarge", limit: "zipEntries" });
  expect(await readCells(bytes, { sheetBytes: 100 })).toEqual({ kind: "tooLarge", limit: "sheetBytes" });
  expect(await readCells(bytes, { workbookBytes: bytes.length, zipEntries: 5, sheetBytes: 5000 })).toMatchObject({
    kind: "cells",
  });
});

test("a part that declares no size, or less than it holds, is not unpacked beyond that", async () => {
  const bytes = await sheetOf(`<row r="1"><c r="A1" t="str"><v>${"a".repeat(10_000_000)}</v></c></row>`);
  const declared = (size: number) => {
    const changed = bytes.slice();
    const view = new DataView(changed.buffer);
    for (let at = 0; at + 46 < changed.length; at += 1) {
      const isLocal = view.getUint32(at, true) === 0x04034b50;
      if (!isLocal && view.getUint32(at, true) !== 0x02014b50) continue;
      const field = at + (isLocal ? 22 : 24);
      if (view.getUint32(field, true) > 9_000_000) view.setUint32(field, size, true);
    }
    return changed;
  };
  expect(await readCells(declared(0))).toEqual({ kind: "notAWorkbook" });
  expect(await readCells(declared(1000))).toEqual({ kind: "notAWorkbook" });
});

test("cells far outside take no room; too many are refused", async () => {
  const far = (row: number) => `<row r="${row}"><c r="XFD${row}"><v>7</v></c></row>`;
  expect(await readCells(await sheetOf(far(1_048_576)))).toMatchObject({
    sheets: [{ cells: [{ row: 1_048_576, column: 16_384, value: 7 }] }],
  });
  const many = Array.from({ length: 100 }, (_, row) => far(row + 1)).join("");
  expect(await readCells(await sheetOf(many))).toEqual({ kind: "tooLarge", limit: "cells" });
});

test("a formula is told with what it last gave, an empty text too, or without anything", async () => {
  const read = await readCells(
    await sheetOf(
      `<row r="1"><c r="A1" t="str"><f>IF(B1&gt;0,"x","")</f><v></v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A9</f></c></row>` +
        `<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>`,
    ),
  );
  expect(read.kind === "cells" && read.sheets[0]?.cells).toEqual([
    { row: 1, column: 1, value: "", formula: 'IF(B1>0,"x","")' },
    { row: 1, column: 2, value: null, formula: "A9" },
    { row: 2, column: 2, value: 3, formula: "" },
  ]);
});
