import { cellAddress } from "@juso/model";
import exceljs from "exceljs";
import { beforeAll, expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { typedRecords } from "../typed-records.fixture.ts";
import { hiddenSheetName } from "./hidden-sheet.ts";
import { placedCells } from "./recalculate.fixture.ts";
import { renderXlsx } from "./render-xlsx.ts";
import { verifyWorkbook } from "./verify-workbook.ts";

const input = sampleInput("application", "national");
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await renderXlsx(buildGrantDocument(input), { result: input.result });
});

/** The workbook after somebody opened it, changed something and saved it. */
async function edited(change: (workbook: exceljs.Workbook) => void): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("nothing differs in the workbook as it was made, nor after it was saved again", async () => {
  expect(await verifyWorkbook(bytes)).toEqual([]);
  expect(await verifyWorkbook(await edited(() => undefined))).toEqual([]);
});

test("a typed-over amount is named with its place", async () => {
  const changed = await edited((workbook) => {
    const cell = workbook.getWorksheet("所要額内訳書")?.getCell("C6");
    if (cell) cell.value = 1;
  });
  const [first, ...rest] = await verifyWorkbook(changed);
  expect(first).toEqual({
    kind: "value",
    sheet: "所要額内訳書",
    cell: "C6",
    title: "委託料／支出予定額",
    expected: 100_345_678,
    actual: 1,
    isInput: true,
  });
  // The program that typed did not recalculate: the amounts that follow no longer agree with their formulas.
  expect(rest.length).toBeGreaterThan(20);
  expect(new Set(rest.map(({ kind }) => kind))).toEqual(new Set(["valueNotOfFormula"]));
});

test("what was only recalculated is told apart, and stands last", async () => {
  const records = typedRecords(input.records, "application", "costLine.ccsLtc-a", 1) ?? {};
  const other = buildGrantDocument(sampleInput("application", "national", records));
  const values = new Map(
    placedCells(other).map((cell) => [`${cell.sheet}!${cellAddress(cell.column, cell.row)}`, cell.cell.value]),
  );
  const changed = await edited((workbook) => {
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const value = values.get(`${sheet.name}!${cell.address}`);
          if (cell.formula && cell.master === cell) {
            cell.value = { formula: cell.formula, result: value ?? "" } as exceljs.CellFormulaValue;
          } else if (`${sheet.name}!${cell.address}` === "所要額内訳書!C6") cell.value = 1;
        }),
      );
    }
  });
  const differences = await verifyWorkbook(changed);
  expect(differences[0]).toMatchObject({ kind: "value", cell: "C6" });
  const rest = differences.slice(1);
  expect(rest.length).toBeGreaterThan(20);
  expect(new Set(rest.map(({ kind }) => kind))).toEqual(new Set(["recalculated"]));
  expect(rest).toContainEqual(expect.objectContaining({ sheet: "鑑", expected: 123_035_996 }));
});

test("another formula is found, though its value is the same, and however it is spelt an intact one is not", async () => {
  const forged = await edited((workbook) => {
    const cell = workbook.getWorksheet("所要額調書")?.getCell("B6");
    if (cell) cell.value = { formula: "100000000+1345678", result: 101_345_678 };
  });
  expect(await verifyWorkbook(forged)).toMatchObject([
    { kind: "formulaChanged", cell: "B6", actual: 101_345_678, actualFormula: "100000000+1345678" },
  ]);
  const respelt = await edited((workbook) => {
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (!cell.formula || cell.master !== cell) return;
          const formula = cell.formula
            .split('"')
            .map((part, index) => (index % 2 ? part : part.toLowerCase().replaceAll(",", " , ").replaceAll("'", "")));
          cell.value = { formula: formula.join('"'), result: cell.result } as exceljs.CellFormulaValue;
        }),
      );
    }
  });
  expect(await verifyWorkbook(respelt)).toEqual([]);
});

test("a value that the intact formula does not give is found", async () => {
  const forged = await edited((workbook) => {
    const cell = workbook.getWorksheet("所要額調書")?.getCell("B6");
    if (cell) cell.value = { formula: cell.formula, result: 7 } as exceljs.CellFormulaValue;
  });
  expect(await verifyWorkbook(forged)).toMatchObject([
    { kind: "valueNotOfFormula", cell: "B6", expected: 101_345_678, actual: 7 },
  ]);
});

test("a formula replaced by its own value is found", async () => {
  const changed = await edited((workbook) => {
    const cell = workbook.getWorksheet("所要額調書")?.getCell("B6");
    if (cell) cell.value = 101_345_678;
  });
  expect(await verifyWorkbook(changed)).toMatchObject([{ kind: "formulaRemoved", cell: "B6", isInput: false }]);
});

test("a cleared text and a missing sheet are found", async () => {
  const changed = await edited((workbook) => {
    const cell = workbook.getWorksheet("鑑")?.getCell("A2");
    if (cell) cell.value = null;
    workbook.removeWorksheet("事業計画書");
  });
  expect(await verifyWorkbook(changed)).toMatchObject([
    { kind: "sheetMissing", sheet: "事業計画書" },
    { kind: "value", sheet: "鑑", cell: "A2", expected: "見福第123号", actual: "" },
  ]);
});

test("without a sound hidden sheet nothing is compared", async () => {
  const removed = await edited((workbook) => workbook.removeWorksheet(hiddenSheetName));
  expect(await verifyWorkbook(removed)).toEqual([{ kind: "hiddenSheetMissing", sheet: hiddenSheetName }]);
  const broken = await edited((workbook) => {
    const cell = workbook.getWorksheet(hiddenSheetName)?.getCell("A4");
    if (cell) cell.value = `${cell.value} `;
  });
  expect(await verifyWorkbook(broken)).toEqual([{ kind: "hiddenSheetBroken", sheet: hiddenSheetName }]);
  expect(await verifyWorkbook(new TextEncoder().encode("not a workbook"))).toEqual([
    { kind: "notAWorkbook", sheet: "" },
  ]);
});
