import { type CellValue, layoutSheet, mapCells as mapBlockCells, textHash } from "@juso/paper";
import type { CellDescription, SheetCells } from "@juso/workbook";
import { beforeAll, expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { cellById } from "../document-cells.fixture.ts";
import { documentKinds } from "../kinds/document-kinds.ts";
import type { FormDocument } from "../model/form-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { sampleRecords } from "../sample-records.fixture.ts";
import { typedRecords } from "../typed-records.fixture.ts";
import { mapCells, placeOf, saved, sheetsOf, typeOver } from "./changed-workbook.fixture.ts";
import { storedValue } from "./describe-cell.ts";
import { hiddenSheetCells, hiddenSheetName } from "./hidden-sheet.ts";
import { placedCells } from "./recalculate.fixture.ts";
import { renderXlsx } from "./render-xlsx.ts";
import { compareWorkbook, verifyWorkbook } from "./verify-workbook.ts";

const records = sampleRecords();
const input = sampleInput("application", "national");
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await renderXlsx(buildGrantDocument(input), input);
});

function calculatedTotal(document: FormDocument): CellValue {
  return cellById(document, "cover.required").value;
}

/** The workbook after somebody opened it, changed something and saved it. */
async function edited(change: (sheets: readonly SheetCells[]) => readonly SheetCells[]): Promise<Uint8Array> {
  return saved(change(await sheetsOf(bytes)));
}

test("nothing differs in the workbook as it was made, nor after it was saved again", async () => {
  expect(await verifyWorkbook(bytes)).toEqual([]);
  expect(await verifyWorkbook(await edited((sheets) => sheets))).toEqual([]);
});

test("a workbook whose forms were divided in another way is compared as it is", async () => {
  const document = buildGrantDocument(input);
  const whole = document.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}★` }));
  const divided = (await sheetsOf(bytes)).filter(({ name }) => name !== hiddenSheetName);
  expect(divided.length).toBeGreaterThan(whole.length);
  const cells = whole.map((sheet) => ({
    name: sheet.name,
    cells: layoutSheet(sheet).cells.map(({ cell: { formula, ...cell }, column, row }) => ({
      row,
      column,
      value: storedValue(cell),
    })),
  }));
  const plain = whole.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => mapBlockCells(block, ({ formula, ...cell }) => cell)),
  }));
  const texts = hiddenSheetCells({ document: { ...document, sheets: plain }, result: input.result });
  const hidden = { name: hiddenSheetName, cells: texts.map((value, index) => ({ row: index + 1, column: 1, value })) };
  expect(await verifyWorkbook(await saved([...cells, hidden]))).toEqual([]);
});

test.each(documentKinds.map(({ amounts, code }) => [code, amounts.map(({ id }) => `cover.${id}`)] as const))(
  "%s: every amount of the cover is told",
  async (code, ids) => {
    const ofKind = sampleInput(code, "national");
    const { amounts, requested } = await compareWorkbook(await renderXlsx(buildGrantDocument(ofKind), ofKind));
    expect(amounts.map(({ id }) => id)).toEqual(ids);
    for (const { after, before, isTypedOver, shown } of amounts)
      expect({ after, isTypedOver, shown }).toEqual({ after: before, isTypedOver: false, shown: before });
    expect(requested?.id ?? "").toBe(ids.includes("cover.required") ? "cover.required" : "");
  },
);

test("a typed-over amount is named with its place", async () => {
  const changed = await edited((sheets) => typeOver(sheets, "所要額内訳書!E6", { value: 1 }));
  const [first, ...rest] = await verifyWorkbook(changed);
  expect(first).toEqual({
    kind: "value",
    sheet: "所要額内訳書",
    id: "costLine.ccsLtc-a",
    cell: "E6",
    title: "委託料／支出予定額",
    expected: 100_345_678,
    actual: 1,
    isInput: true,
  });
  // The program that typed did not recalculate: the amounts that follow no longer agree with their formulas.
  expect(rest.length).toBeGreaterThan(20);
  expect(new Set(rest.map(({ kind }) => kind))).toEqual(new Set(["valueNotOfFormula"]));
});

test("the amount that is asked for is told as it was and as the cells give it now, whether the program calculated or not", async () => {
  const changed = typedRecords(records, "application", "costLine.ccsLtc-a", 1) ?? {};
  const after = calculatedTotal(buildGrantDocument(sampleInput("application", "national", changed)));
  expect(after).not.toBe(123_035_996);
  const typed = await compareWorkbook(await edited((sheets) => typeOver(sheets, "所要額内訳書!E6", { value: 1 })));
  expect(typed.requested).toEqual({
    id: "cover.required",
    title: "１　国交付金申請額",
    before: 123_035_996,
    after,
    shown: 123_035_996,
    isTypedOver: false,
  });
  // Where nothing was calculated, the old values are told from values that somebody typed.
  const stale = typed.differences.filter(({ kind }) => kind === "valueNotOfFormula");
  expect(stale.filter(({ actual, made }) => actual !== made)).toEqual([]);
  expect(stale).toContainEqual(expect.objectContaining({ id: "cover.required", made: 123_035_996, recomputed: after }));
  // Typing over the amount itself does not change what the cells give; what stands on the paper is told beside it.
  const forged = await edited((sheets) =>
    mapCells(sheets, (cell, sheet) => {
      if (sheet !== "鑑" || cell.value !== 123_035_996) return cell;
      const { formula, ...rest } = cell;
      return { ...rest, value: 5 };
    }),
  );
  const { differences, requested } = await compareWorkbook(forged);
  expect(requested).toMatchObject({ before: 123_035_996, after: 123_035_996, shown: 5, isTypedOver: true });
  expect(differences).toMatchObject([{ kind: "formulaRemoved", actual: 5, recomputed: 123_035_996 }]);
});

test("what was only recalculated is told apart, and stands last", async () => {
  const typed = typedRecords(records, "application", "costLine.ccsLtc-a", 1) ?? {};
  const other = buildGrantDocument(sampleInput("application", "national", typed));
  const values = new Map(placedCells(other).map((placed) => [placeOf(placed, placed.sheet), placed.cell.value ?? ""]));
  const changed = await edited((sheets) =>
    mapCells(typeOver(sheets, "所要額内訳書!E6", { value: 1 }), (cell, sheet): CellDescription => {
      return cell.formula === undefined ? cell : { ...cell, value: values.get(placeOf(cell, sheet)) ?? "" };
    }),
  );
  const differences = await verifyWorkbook(changed);
  expect(differences[0]).toMatchObject({ kind: "value", cell: "E6" });
  const rest = differences.slice(1);
  expect(rest.length).toBeGreaterThan(20);
  expect(new Set(rest.map(({ kind }) => kind))).toEqual(new Set(["recalculated"]));
  expect(rest).toContainEqual(expect.objectContaining({ sheet: "鑑", expected: 123_035_996 }));
});

test("another formula is found, though its value is the same, and however it is spelt an intact one is not", async () => {
  const forged = await edited((sheets) =>
    typeOver(sheets, "所要額調書!B6", { formula: "100000000+1345678", value: 101_345_678 }),
  );
  expect(await verifyWorkbook(forged)).toMatchObject([
    { kind: "formulaChanged", cell: "B6", actual: 101_345_678, actualFormula: "100000000+1345678" },
  ]);
  const respelt = await edited((sheets) =>
    mapCells(sheets, (cell) => {
      if (cell.formula === undefined) return cell;
      const formula = cell.formula
        .split('"')
        .map((part, index) => (index % 2 ? part : part.toLowerCase().replaceAll(",", " , ").replaceAll("'", "")));
      return { ...cell, formula: formula.join('"') };
    }),
  );
  expect(await verifyWorkbook(respelt)).toEqual([]);
});

test("a value that the intact formula does not give is found", async () => {
  const forged = await edited((sheets) =>
    mapCells(sheets, (cell, sheet) => (placeOf(cell, sheet) === "所要額調書!B6" ? { ...cell, value: 7 } : cell)),
  );
  expect(await verifyWorkbook(forged)).toMatchObject([
    { kind: "valueNotOfFormula", cell: "B6", expected: 101_345_678, actual: 7 },
  ]);
});

test("a formula replaced by its own value is found", async () => {
  const changed = await edited((sheets) => typeOver(sheets, "所要額調書!B6", { value: 101_345_678 }));
  expect(await verifyWorkbook(changed)).toMatchObject([{ kind: "formulaRemoved", cell: "B6", isInput: false }]);
});

test("a cleared text and a missing sheet are found", async () => {
  const changed = await edited((sheets) =>
    typeOver(sheets, "鑑!A2", { value: null }).filter(({ name }) => name !== "事業計画書"),
  );
  expect(await verifyWorkbook(changed)).toMatchObject([
    { kind: "sheetMissing", sheet: "事業計画書" },
    { kind: "value", sheet: "鑑", cell: "A2", expected: "見福第123号", actual: "" },
  ]);
});

test("a renamed sheet is one difference, and is compared under its new name", async () => {
  const [from, to] = ["所要額内訳書", "内訳（修正）"];
  const rename = (sheets: readonly SheetCells[]): readonly SheetCells[] => {
    const rewritten = mapCells(sheets, ({ formula, ...cell }) => {
      return formula === undefined ? cell : { ...cell, formula: formula.replaceAll(`'${from}'!`, `'${to}'!`) };
    });
    return rewritten.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet));
  };
  const renamed = { kind: "sheetRenamed", sheet: from, expected: from, actual: to };
  expect(await verifyWorkbook(await edited(rename))).toEqual([renamed]);
  const { differences, requested } = await compareWorkbook(
    await edited((sheets) => typeOver(rename(sheets), `${to}!E6`, { value: 1 })),
  );
  expect(differences.filter(({ kind }) => kind !== "valueNotOfFormula")).toMatchObject([
    renamed,
    { kind: "value", sheet: to, cell: "E6", expected: 100_345_678, actual: 1 },
  ]);
  const plain = await compareWorkbook(await edited((sheets) => typeOver(sheets, `${from}!E6`, { value: 1 })));
  expect(requested).toEqual(plain.requested);
  // Two of them are told apart by what stands in them.
  const [first, second] = ["所要額調書", "按分計算書"];
  const swapped = await edited((sheets) =>
    sheets.map((sheet) => {
      if (sheet.name === first) return { ...sheet, name: "甲" };
      return sheet.name === second ? { ...sheet, name: "乙" } : sheet;
    }),
  );
  expect((await verifyWorkbook(swapped)).slice(0, 2)).toMatchObject([
    { kind: "sheetRenamed", sheet: first, actual: "甲" },
    { kind: "sheetRenamed", sheet: second, actual: "乙" },
  ]);
});

test("the amount is told where its cover is gone, and a sheet that was added", async () => {
  const changed = await edited((sheets) => [
    ...sheets.filter(({ name }) => name !== "鑑"),
    { name: "メモ", visibility: "visible", cells: [] },
  ]);
  const { differences, requested } = await compareWorkbook(changed);
  expect(requested).toEqual({
    id: "cover.required",
    title: "１　国交付金申請額",
    before: 123_035_996,
    after: 123_035_996,
  });
  expect(differences).toEqual([
    { kind: "sheetMissing", sheet: "鑑" },
    { kind: "sheetAdded", sheet: "メモ" },
  ]);
});

test("without a sound hidden sheet nothing is compared", async () => {
  const removed = await edited((sheets) => sheets.filter(({ name }) => name !== hiddenSheetName));
  expect(await verifyWorkbook(removed)).toEqual([{ kind: "hiddenSheetMissing", sheet: hiddenSheetName }]);
  const broken = await edited((sheets) => typeOver(sheets, `${hiddenSheetName}!A4`, { value: " " }));
  expect(await verifyWorkbook(broken)).toEqual([{ kind: "hiddenSheetBroken", sheet: hiddenSheetName }]);
  expect(await verifyWorkbook(new TextEncoder().encode("not a workbook"))).toEqual([
    { kind: "notAWorkbook", sheet: "" },
  ]);
});

test.each([
  "",
  "no JSON",
  "{}",
  '{"document":{"sheets":[{}]}}',
  '{"document":{"sheets":[{"name":"鑑","grid":[1],"blocks":[{"kind":"paragraph"}]}]}}',
])("a copy that somebody else wrote, with a hash that fits, is a broken copy: %s", async (text) => {
  const forged = await edited((sheets) => [
    ...sheets.filter(({ name }) => name !== hiddenSheetName),
    {
      name: hiddenSheetName,
      visibility: "veryHidden",
      cells: ["juso-document/1", textHash(text), text].map((value, index) => ({ row: index + 1, column: 1, value })),
    },
  ]);
  expect(await verifyWorkbook(forged)).toEqual([{ kind: "hiddenSheetBroken", sheet: hiddenSheetName }]);
});

test("texts that XML cannot carry as they are come back as they were", async () => {
  const programme = (records.programme ?? []).map((each) => ({
    ...each,
    value: { ...each.value, purpose: "一\u000b二\r\n三 _x0041_ \u0007_x000D_ \ud842" },
  }));
  const strange = sampleInput("application", "national", { ...records, programme });
  const made = await renderXlsx(buildGrantDocument(strange), strange);
  expect(await verifyWorkbook(made)).toEqual([]);
});

test("a workbook that unpacks to more than one of this product can is refused before it is read", async () => {
  const padded = await saved([
    {
      name: "a",
      cells: Array.from({ length: 600 }, (_, row) => ({ row: row + 1, column: 1, value: `${row}`.padEnd(32_000) })),
    },
  ]);
  expect(padded.length).toBeLessThan(2 ** 20);
  expect(await verifyWorkbook(padded)).toEqual([{ kind: "tooLarge", sheet: "" }]);
});
