import { layoutSheet } from "@juso/paper";
import { beforeAll, expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { allCells } from "../document-cells.fixture.ts";
import { madeOf } from "../filed/made-of.ts";
import type { FormDocument } from "../model/form-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { placeOf, sheetsOf } from "./changed-workbook.fixture.ts";
import { columnWidths } from "./column-widths.ts";
import { describeWorkbook } from "./describe-workbook.ts";
import { firstColumn } from "./found-cells.ts";
import { hiddenSheetName, readHiddenSheet } from "./hidden-sheet.ts";
import { renderXlsx } from "./render-xlsx.ts";
import { workbookSheets } from "./workbook-sheets.ts";

const input = sampleInput("report", "national");
const document: FormDocument = buildGrantDocument(input);
const { calculatesOnOpening, date, sheets } = describeWorkbook(document, {
  document,
  result: input.result,
  made: madeOf(input),
});
const sheetNamed = (name: string) => sheets.find((sheet) => sheet.name === name);
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await renderXlsx(document, input);
});

test("the same document gives the same bytes", async () => {
  const again = await renderXlsx(buildGrantDocument(sampleInput("report", "national")), input);
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
});

test("a form begins a sheet, printed on A4 with its area, and a very hidden copy is last", () => {
  const names = sheets.map(({ name }) => name);
  expect(names.filter((name) => !/（\d+）$/.test(name))).toEqual([
    ...document.sheets.map(({ name }) => name),
    hiddenSheetName,
  ]);
  expect(new Set(names).size).toBe(names.length);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
  for (const { isProtected, print, visibility } of sheets.slice(0, -1)) {
    expect(visibility).toBeUndefined();
    expect(isProtected).toBe(true);
    expect(print?.paper).toBe("A4");
    expect(print?.area).toMatch(/^A1:[A-Z]+\d+$/);
    expect(print?.header).toContain("見本");
  }
  expect(sheetNamed("鑑")?.print?.orientation).toBe("portrait");
  expect(sheetNamed("精算額調書")?.print?.orientation).toBe("landscape");
  expect(sheetNamed("精算額内訳書")?.print?.repeatedRows).toEqual([1, 4]);
  expect(sheetNamed(hiddenSheetName)?.visibility).toBe("veryHidden");
});

test("a spreadsheet program is told to calculate when it opens the file, which is of the document's day", () => {
  expect(calculatesOnOpening).toBe(true);
  expect(date).toBe(document.provenance.asOf);
});

test("formulas are written with the engine's values as cached results", async () => {
  const written = (await sheetsOf(bytes)).flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
  const expected = allCells(document).filter((cell) => cell.formula !== undefined);
  expect(expected.length).toBeGreaterThan(200);
  expect(written.map(({ value }) => value)).toEqual(expected.map((cell) => cell.value ?? ""));
  expect(written.some(({ formula }) => formula?.startsWith("'精算額調書'!"))).toBe(true);
  expect(written.some(({ formula }) => /^SUM\(C\d+:C\d+\)$/.test(formula ?? ""))).toBe(true);
});

test("only cells to type in are unlocked, choices are lists", () => {
  const sheet = sheets.find(
    ({ cells, name }) => name.startsWith("精算額内訳書") && cells.some(({ value }) => value === "委託料"),
  );
  const amount = sheet?.cells.find(({ column, value }) => column === 5 && value === 98_545_321);
  expect(amount?.style?.isLocked).toBe(false);
  expect(sheet?.validations?.find(({ range }) => range === `E${amount?.row}`)?.rule).toEqual({
    kind: "whole",
    minimum: 0,
    maximum: 9_999_999_999_999,
  });
  expect(
    sheetNamed("生活困窮者支援等のための地域づくり事業の評価")?.validations?.map(({ rule }) => rule),
  ).toContainEqual({
    kind: "list",
    choices: ["あり", "なし"],
  });
  const lowest = (sheetNamed("按分計算書（2）")?.validations ?? []).map(
    ({ rule }) => rule.kind === "whole" && rule.minimum,
  );
  expect(new Set(lowest)).toEqual(new Set([0, -9_999_999_999_999]));
  for (const { cells, name, validations = [] } of sheets) {
    const open = cells.filter(({ style }) => style?.isLocked === false).map((cell) => placeOf(cell, name));
    expect(open).toEqual(expect.arrayContaining(validations.map(({ range }) => `${name}!${range}`)));
  }
  const total = sheetNamed("精算額調書")?.cells.find(({ column, row }) => column === 2 && row === 6);
  expect(total?.style?.isLocked).toBe(true);
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

test("the hidden sheet gives the document, divided as it is, and the result back", async () => {
  const hidden = (await sheetsOf(bytes)).find(({ name }) => name === hiddenSheetName);
  const cells = hidden === undefined ? [] : firstColumn(hidden);
  expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(32_767);
  const content = readHiddenSheet(cells);
  expect(content).toMatchObject({
    result: { municipalityCode: "999016", parameters: { sha256: input.result.parameters.sha256 } },
  });
  expect(JSON.stringify(content)).toBe(
    JSON.stringify({
      document: { ...document, sheets: workbookSheets(document) },
      result: input.result,
      made: madeOf(input),
    }),
  );
});
