import { memorySource } from "@juso/model";
import { expect, test } from "vitest";
import { encodeCp932 } from "../text/encode-cp932.ts";
import type { PlainRow } from "./plain-row.ts";
import { type PlainTable, plainTable } from "./plain-table.ts";

async function rowsOf(table: PlainTable | undefined): Promise<readonly PlainRow[]> {
  const rows: PlainRow[] = [];
  for await (const row of table?.rows() ?? []) rows.push(row);
  return rows;
}

const read = async (name: string, content: string | Uint8Array): Promise<readonly PlainRow[]> =>
  rowsOf(await plainTable(memorySource(name, content, 5)));

test("a CSV file is its cells, with the lines and rows on which they stand", async () => {
  expect(await read("a.csv", '\ufeffa,"b\nc",001\r\n\r\n" x ",1E5\r\n')).toEqual([
    { line: 1, row: 1, cells: ["a", "b\nc", "001"] },
    { line: 3, row: 2, cells: [""] },
    { line: 4, row: 3, cells: [" x ", "1E5"] },
  ]);
});

test("a record that cannot be read is what stands on its line", async () => {
  const rows = await read("a.csv", 'a,b\n"x"y,1\nc,d\n');
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(rows[2]?.cells).toEqual(["c", "d"]);
  expect(rows[1]?.cells).toHaveLength(1);
  expect(rows[1]?.cells[0]).toMatch(/^"x"/);
});

test("CP932 is read as it is", async () => {
  expect(await read("a.csv", encodeCp932("氏名,髙\r\n"))).toEqual([{ line: 1, row: 1, cells: ["氏名", "髙"] }]);
});

test("records of JSON are rows below their keys, with numbers as they are written", async () => {
  const json = '[\n{"a":"1\\"2","b":1.50,"c":null},\n{"b":12345678901234567890,"d":["x","y"],"e":true},\n7]';
  expect(await read("a.json", json)).toEqual([
    { line: 0, row: 1, cells: ["a", "b", "c", "d", "e"] },
    { line: 2, row: 2, cells: ['1"2', "1.50", "", "", ""] },
    { line: 3, row: 3, cells: ["", "12345678901234567890", "", '["x","y"]', "true"] },
    { line: 4, row: 4, cells: ["7"] },
  ]);
});

test("a line of JSON Lines that is broken is what stands there", async () => {
  expect(await read("a.jsonl", '{"a":"x"}\n{"a":-}\n')).toEqual([
    { line: 0, row: 1, cells: ["a"] },
    { line: 1, row: 2, cells: ["x"] },
    { line: 2, row: 3, cells: ['{"a":-}'] },
  ]);
});

test.each([
  ["a.pdf", "%PDF-1.4"],
  ["a.csv", Uint8Array.of(0xff, 0xfe, 0x41, 0)],
  ["a.csv", new Uint8Array(0)],
])("%s without text is no table", async (name, content) => {
  expect(await plainTable(memorySource(name, content))).toBeUndefined();
});
