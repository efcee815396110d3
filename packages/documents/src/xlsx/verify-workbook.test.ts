import exceljs from "exceljs";
import { beforeAll, expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { hiddenSheetName } from "./hidden-sheet.ts";
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
  expect(await verifyWorkbook(changed)).toEqual([
    {
      kind: "value",
      sheet: "所要額内訳書",
      cell: "C6",
      title: "委託料／支出予定額",
      expected: 100_345_678,
      actual: 1,
      isInput: true,
    },
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
    { kind: "value", sheet: "鑑", cell: "A2", expected: "見福第123号", actual: "" },
    { kind: "sheetMissing", sheet: "事業計画書" },
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
