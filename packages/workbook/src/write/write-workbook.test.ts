import { TextWriter, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { readCells } from "../cells/read-cells.ts";
import type { SheetDescription, WorkbookDescription } from "./workbook-description.ts";
import { writeWorkbook } from "./write-workbook.ts";

const font = { name: "BIZ UDゴシック", size: 11 };
const full: WorkbookDescription = {
  creator: "JUSO",
  lastModifiedBy: "係",
  title: "表題",
  date: "2026-04-01",
  calculatesOnOpening: true,
  sheets: [
    {
      name: "様式",
      columns: [{ width: 20, style: { numberFormat: "@", font } }, { width: 12 }],
      rowHeights: new Map([[1, 30]]),
      defaultRowHeight: 14.5,
      cells: [
        {
          row: 1,
          column: 1,
          columnSpan: 2,
          value: "見出し",
          note: "説明\n2行",
          style: {
            font: { ...font, isBold: true },
            fill: "FFE08A",
            borders: { bottom: { line: "thin", color: "404040" }, right: { line: "hair" } },
            horizontal: "center",
            vertical: "middle",
            isWrapped: true,
          },
        },
        { row: 2, column: 1, value: "文字", style: { font: { ...font, isItalic: true, color: "595959" } } },
        { row: 2, column: 2, value: 12.5, style: { numberFormat: "#,##0.0", isLocked: false } },
        { row: 3, column: 2, formula: "B2*2", value: 25 },
        { row: 4, column: 2, formula: "B2*3" },
        { row: 5, column: 1, value: true },
        { row: 5, column: 2, value: { date: "2026-03-31" }, style: { numberFormat: "yyyy-mm-dd" } },
        { row: 6, column: 1, value: "表紙へ", link: "#'裏'!A1" },
        { row: 6, column: 2, value: null, style: { fill: "FFF5CC" } },
      ],
      validations: [
        { range: "A2:A9", rule: { kind: "list", choices: ["はい", "いいえ"] }, isRequired: true },
        {
          range: "B2",
          rule: { kind: "whole", minimum: -5, maximum: 99 },
          refusal: { title: "題", text: "文", isWarning: true },
        },
        { range: "C2", rule: { kind: "decimal", minimum: 0, maximum: 1.5 } },
        { range: "C3", rule: { kind: "date", first: "2025-04-01", last: "2026-03-31" } },
        { range: "C4", rule: { kind: "textLength", maximum: 60 } },
        { range: "B3:B9", rule: { kind: "listFrom", range: "'裏'!$A$1:$A$2" }, refusal: { title: "題", text: "文" } },
      ],
      frozen: { rows: 1, columns: 1 },
      filter: "A1:B1",
      isProtected: true,
      showsGridLines: false,
      print: {
        orientation: "landscape",
        isCentered: true,
        isBlackAndWhite: true,
        margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
        area: "A1:B9",
        repeatedRows: [1, 1],
        header: "&C見本",
        footer: "&R&P",
      },
    },
    { name: "裏", visibility: "hidden", cells: [{ row: 1, column: 1, value: "はい" }] },
    { name: "_控え", visibility: "veryHidden", cells: [] },
  ],
};

const plain = (rest: Partial<SheetDescription>): WorkbookDescription => ({
  creator: "JUSO",
  date: "2026-04-01",
  sheets: [{ name: "a", cells: [], ...rest }],
});

describe("everything that a description says is in the file", () => {
  const workbook = new ExcelJS.Workbook();
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    await workbook.xlsx.load((await writeWorkbook(full)).slice().buffer);
    sheet = workbook.getWorksheet("様式") as ExcelJS.Worksheet;
  });

  test("of the workbook", () => {
    const { created, creator, lastModifiedBy, modified, title } = workbook;
    const day = new Date("2026-04-01T00:00:00Z");
    expect({ created, creator, lastModifiedBy, modified, title }).toEqual({
      created: day,
      creator: "JUSO",
      lastModifiedBy: "係",
      modified: day,
      title: "表題",
    });
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["様式", "visible"],
      ["裏", "hidden"],
      ["_控え", "veryHidden"],
    ]);
  });

  test("of a sheet", () => {
    expect(sheet.getColumn(1)).toMatchObject({ width: 20, numFmt: "@" });
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.properties.defaultRowHeight).toBe(14.5);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false });
    expect(sheet.autoFilter).toBe("A1:B1");
    expect(sheet.model).toMatchObject({ sheetProtection: { sheet: true, formatRows: true, formatColumns: true } });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      blackAndWhite: true,
      printTitlesRow: "1:1",
      margins: { left: 0.5, top: 0.7 },
    });
    expect(sheet.pageSetup.printArea).toMatch(/^A1:B\$?9$/);
    expect(sheet.headerFooter).toMatchObject({ oddHeader: "&C見本", oddFooter: "&R&P" });
  });

  test("of cells", () => {
    const title = sheet.getCell("A1");
    expect(title.style).toMatchObject({
      font: { name: "BIZ UDゴシック", size: 11, bold: true },
      fill: { fgColor: { argb: "FFFFE08A" } },
      border: { bottom: { style: "thin", color: { argb: "FF404040" } }, right: { style: "hair" } },
      alignment: { horizontal: "center", vertical: "middle", wrapText: true },
    });
    expect(JSON.stringify(title.note)).toContain("説明\\n2行");
    expect(sheet.getCell("B1").master).toBe(title);
    expect(sheet.getCell("A2").font).toMatchObject({ ...font, italic: true, color: { argb: "FF595959" } });
    expect(sheet.getCell("B2")).toMatchObject({ value: 12.5, numFmt: "#,##0.0", protection: { locked: false } });
    expect(sheet.getCell("B3").value).toEqual({ formula: "B2*2", result: 25 });
    expect(sheet.getCell("B4").value).toEqual({ formula: "B2*3" });
    expect(sheet.getCell("A5").value).toBe(true);
    expect(sheet.getCell("B5").value).toEqual(new Date("2026-03-31T00:00:00Z"));
    expect(sheet.getCell("A6").value).toMatchObject({ text: "表紙へ", hyperlink: "#'裏'!A1" });
    expect(sheet.getCell("B6")).toMatchObject({ value: null, fill: { fgColor: { argb: "FFFFF5CC" } } });
  });

  test("of what may be typed", () => {
    expect(sheet.getCell("A5").dataValidation).toMatchObject({ type: "list", formulae: ['"はい,いいえ"'] });
    expect(sheet.getCell("A5").dataValidation.allowBlank).not.toBe(true);
    expect(sheet.getCell("B2").dataValidation).toMatchObject({
      type: "whole",
      operator: "between",
      formulae: [-5, 99],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: "題",
      error: "文",
    });
    const operator = "between";
    expect(sheet.getCell("C2").dataValidation).toMatchObject({ type: "decimal", operator, formulae: [0, 1.5] });
    const days = ["2025-04-01", "2026-03-31"].map((day) => new Date(`${day}T00:00:00Z`));
    expect(sheet.getCell("C3").dataValidation).toMatchObject({ type: "date", operator, formulae: days });
    const atMost = { type: "textLength", operator: "lessThanOrEqual", formulae: [60] };
    expect(sheet.getCell("C4").dataValidation).toMatchObject(atMost);
    const { errorStyle, formulae } = sheet.getCell("B4").dataValidation as ExcelJS.DataValidation;
    expect({ errorStyle, formulae }).toEqual({ errorStyle: undefined, formulae: ["'裏'!$A$1:$A$2"] });
  });
});

test("what the reading library does not tell is in the parts", async () => {
  const bytes = await writeWorkbook(full);
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries();
  const partOf = async (path: string) => {
    const entry = entries.find(({ filename }) => filename === path);
    return entry?.directory === false ? entry.getData(new TextWriter(), { useWebWorkers: false }) : "";
  };
  expect(await partOf("xl/workbook.xml")).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
  // One rule for a range, not one for each of its cells.
  expect(await partOf("xl/worksheets/sheet1.xml")).toContain('sqref="B3:B9"');
  const times = (await partOf("docProps/core.xml")).match(/\d{4}-\d{2}-\d{2}T[^<]*/g);
  expect(times).toEqual(["2026-04-01T00:00:00Z", "2026-04-01T00:00:00Z"]);
});

test("the same description gives the same bytes, whatever the objects it is made of", async () => {
  const first = await writeWorkbook(full, { entryDate: "2026-04-02", compressionLevel: 2 });
  const again = await writeWorkbook(structuredClone(full), { entryDate: "2026-04-02", compressionLevel: 2 });
  expect(Buffer.compare(first, again)).toBe(0);
  expect(new DataView(first.buffer).getUint16(12, true)).toBe(((2026 - 1980) << 9) | (4 << 5) | 2);
});

test("what was read can be written again", async () => {
  const read = await readCells(await writeWorkbook(full));
  if (read.kind !== "cells") throw new Error(read.kind);
  const again = await readCells(await writeWorkbook({ creator: "b", date: "2020-01-01", sheets: read.sheets }));
  expect(again).toEqual({
    ...read,
    // Without its format, a date is the number of its day.
    sheets: read.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (typeof cell.value === "object" && cell.value ? expect.anything() : cell)),
    })),
  });
});

describe("what a workbook cannot hold is refused", () => {
  const refusals: readonly (readonly [string, WorkbookDescription])[] = [
    ["no sheet", { ...plain({}), sheets: [] }],
    ["no visible sheet", plain({ visibility: "hidden" })],
    ["a long name", plain({ name: "あ".repeat(32) })],
    ["an empty name", plain({ name: "" })],
    ["a name with a colon", plain({ name: "a:b" })],
    ["two sheets of one name", { ...plain({}), sheets: [...plain({}).sheets, ...plain({ name: "A" }).sheets] }],
    ["row 0", plain({ cells: [{ row: 0, column: 1 }] })],
    ["a column beyond the last", plain({ cells: [{ row: 1, column: 16_384, columnSpan: 2 }] })],
    [
      "two cells at one place",
      plain({
        cells: [
          { row: 1, column: 1, columnSpan: 3 },
          { row: 1, column: 3 },
        ],
      }),
    ],
    ["a text too long", plain({ cells: [{ row: 1, column: 1, value: "a".repeat(32_768) }] })],
    ["what is not a number", plain({ cells: [{ row: 1, column: 1, value: Number.NaN }] })],
    ["what is not a date", plain({ cells: [{ row: 1, column: 1, value: { date: "2026-13-01" } }] })],
    ["a choice with a comma", plain({ validations: [{ range: "A1", rule: { kind: "list", choices: ["a,b"] } }] })],
    [
      "choices too long for a list",
      plain({ validations: [{ range: "A1", rule: { kind: "list", choices: ["あ".repeat(256)] } }] }),
    ],
  ];

  test.each(refusals)("%s", async (_, description) => {
    await expect(writeWorkbook(description)).rejects.toMatchObject({ code: "internal" });
  });

  test("and what it can just hold is not", async () => {
    const text = "𠮷".repeat(16_383);
    const cells = [
      { row: 1_048_576, column: 16_384, value: "端" },
      { row: 1, column: 1, value: text },
    ];
    const choices = ["あ".repeat(127), "い".repeat(127)];
    const validations = [{ range: "A1", rule: { kind: "list", choices } }] as const;
    const read = await readCells(await writeWorkbook(plain({ name: "あ".repeat(31), cells, validations })));
    const first = read.kind === "cells" ? read.sheets[0]?.cells[0] : undefined;
    // Compared here, so that a failure does not print a whole text.
    expect({ row: first?.row, isWhole: first?.value === text }).toEqual({ row: 1, isWhole: true });
  });
});
