import { expect, test } from "vitest";
import { openBytes, readWholeSheet } from "../read/workbook.fixture.ts";
import { writeTextWorkbook } from "./text-workbook.ts";

const texts = ["001", "1-2", "1E5", "=1+1", "2026/4/1", " 前後 ", "改\n行", "\u0007", "_x0041_", '<&">', "𠮟", "-"];

test("every text is read back as the text that it is", async () => {
  const rows = [texts.map((value) => ({ value })), [], [{ value: "" }, { value: 5 }]];
  const workbook = await openBytes(await writeTextWorkbook(new Map([["a'b", { widths: [10], rows }]])));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["a'b"]);
  const read = await readWholeSheet(workbook);
  expect(read.rows.map(({ cells, row }) => ({ row, cells }))).toEqual([
    { row: 1, cells: texts },
    { row: 3, cells: [null, 5] },
  ]);
});

test("the same rows are the same bytes, however they come", async () => {
  async function* later(): AsyncGenerator<readonly { readonly value: string }[]> {
    yield [{ value: "a" }];
  }
  const first = await writeTextWorkbook(new Map([["S", { widths: [10], rows: [[{ value: "a" }]] }]]));
  expect(await writeTextWorkbook(new Map([["S", { widths: [10], rows: later() }]]))).toEqual(first);
});
