import { TextWriter, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import exceljs from "exceljs";
import { readXlsx } from "hucre";
import { beforeAll, expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { allCells } from "../document-cells.fixture.ts";
import { layoutSheet } from "../layout/layout-sheet.ts";
import type { FormDocument } from "../model/form-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { columnWidths } from "./column-widths.ts";
import { hiddenSheetName, readHiddenSheet } from "./hidden-sheet.ts";
import { renderXlsx } from "./render-xlsx.ts";

const input = sampleInput("report", "national");
const document: FormDocument = buildGrantDocument(input);
const workbook = new exceljs.Workbook();
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await renderXlsx(document, { result: input.result });
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
});

test("the same document gives the same bytes", async () => {
  const again = await renderXlsx(buildGrantDocument(sampleInput("report", "national")), { result: input.result });
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
});

test("one sheet per form, printed on A4 with its area, and a very hidden copy", () => {
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
    ...document.sheets.map((sheet) => sheet.name),
    hiddenSheetName,
  ]);
  for (const sheet of workbook.worksheets.slice(0, -1)) {
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.printArea).toMatch(/^\$?A\$?1:/);
    expect(sheet.headerFooter.oddHeader).toContain("見本");
  }
  expect(workbook.getWorksheet("鑑")?.pageSetup.orientation).toBe("portrait");
  expect(workbook.getWorksheet("精算額調書")?.pageSetup).toMatchObject({ orientation: "landscape" });
  expect(workbook.getWorksheet("精算額内訳書")?.pageSetup.printTitlesRow).toMatch(/^\$?4:\$?4$/);
  expect(workbook.getWorksheet(hiddenSheetName)?.state).toBe("veryHidden");
});

test("a spreadsheet program is told to calculate when it opens the file", async () => {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  const entry = entries.find((each) => each.filename === "xl/workbook.xml");
  const xml = entry?.directory === false ? await entry.getData(new TextWriter()) : "";
  expect(xml).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
  expect(new Set(entries.map((each) => each.lastModDate.getTime())).size).toBe(1);
});

test("formulas are written with the engine's values as cached results", () => {
  const written = workbook.worksheets.flatMap((sheet) => formulaCells(sheet));
  const expected = allCells(document).filter((cell) => cell.formula !== undefined);
  expect(expected.length).toBeGreaterThan(200);
  expect(written.map((cell) => cell.result ?? "")).toEqual(expected.map((cell) => cell.value ?? ""));
  expect(written.some((cell) => cell.formula.startsWith("'精算額調書'!"))).toBe(true);
  expect(written.some((cell) => /^SUM\(C\d+:C\d+\)$/.test(cell.formula))).toBe(true);
});

test("only cells to type in are unlocked, choices are lists", () => {
  const sheet = workbook.getWorksheet("精算額内訳書");
  const amount = sheet?.getCell("C6");
  expect(amount?.value).toBe(98_545_321);
  expect(amount?.protection.locked).toBe(false);
  const checklist = workbook.getWorksheet("添付・確認事項一覧");
  const choices: unknown[] = [];
  checklist?.eachRow((row) =>
    row.eachCell((cell) => cell.dataValidation && choices.push(cell.dataValidation.formulae[0])),
  );
  expect(choices).toContain('"添付,省略,該当なし"');
  expect(amount?.dataValidation).toMatchObject({
    type: "whole",
    operator: "between",
    formulae: [0, 9_999_999_999_999],
  });
  const impact = workbook.getWorksheet("按分計算書");
  const lowest: unknown[] = [];
  impact?.eachRow((row) =>
    row.eachCell((cell) => cell.dataValidation?.type === "whole" && lowest.push(cell.dataValidation.formulae[0])),
  );
  expect(new Set(lowest)).toEqual(new Set([0, -9_999_999_999_999]));
  for (const each of workbook.worksheets) {
    each.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.dataValidation) expect(cell.protection.locked, `${each.name}!${cell.address}`).toBe(false);
      }),
    );
  }
  expect(workbook.getWorksheet("精算額調書")?.getCell("B6").protection?.locked ?? true).toBe(true);
});

test("columns grow with their numbers, so that none shows as ####", () => {
  const steps = input.result.steps.map((step) =>
    step.id === "H.national" ? { ...step, exact: "9999999999999", yen: 9_999_999_999_999 } : step,
  );
  const result = { ...input.result, steps };
  const sheet = buildGrantDocument({ ...input, result }).sheets.find((each) => each.name === "精算額調書");
  const widths = sheet === undefined ? [] : columnWidths(layoutSheet(sheet), sheet.grid);
  expect(widths[8]).toBeGreaterThanOrEqual("9,999,999,999,999".length + 2);
  expect(widths[9]).toBe(sheet?.grid[9]);
});

test("the hidden sheet gives the document and the result back", async () => {
  const { sheets } = await readXlsx(bytes);
  const cells = sheets.find((sheet) => sheet.name === hiddenSheetName)?.rows.map((row) => `${row[0]}`) ?? [];
  expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(32_767);
  const content = readHiddenSheet(cells);
  expect(content).toMatchObject({
    result: { municipalityCode: "999016", parameters: { sha256: input.result.parameters.sha256 } },
  });
  expect(JSON.stringify(content)).toBe(JSON.stringify({ document, result: input.result }));
});

function formulaCells(sheet: exceljs.Worksheet): readonly { formula: string; result: unknown }[] {
  const found: { formula: string; result: unknown }[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      if (cell.formula) found.push({ formula: cell.formula, result: cell.result });
    }),
  );
  return found;
}
