import { lineCount } from "@juso/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormCell, FormSheet, TableBlock } from "../model/paper.ts";
import { continueRows, lineRoom, mostLines } from "./continued-rows.ts";
import { layoutSheet } from "./layout-sheet.ts";
import type { PlacedCell } from "./placed-cell.ts";

const cell = (value: string | number, more: Partial<FormCell> = {}): FormCell => ({
  value,
  format: typeof value === "number" ? "yen" : "text",
  style: "input",
  ...more,
});

function placed(row: number, column: number, content: FormCell): PlacedCell {
  return { row, column, columnSpan: 1, look: "tableCell", cell: content, title: "t" };
}

describe("continueRows", () => {
  it("leaves rows that fit as they are", () => {
    const cells = [placed(1, 1, cell("短い")), placed(2, 1, cell(5))];
    expect(continueRows(cells, [20, 20]).cells).toEqual(cells);
  });

  it("continues a long text in rows below, with blanks beside it, and moves what follows", () => {
    const long = "長い文です。".repeat(100);
    const { cells, rowOf } = continueRows(
      [
        placed(3, 1, cell(7, { id: "amount" })),
        placed(3, 2, cell(long, { id: "text", isUnverified: true })),
        placed(4, 1, cell("次")),
      ],
      [20, 20],
    );
    const texts = cells.filter((each) => each.column === 2).map((each) => each.cell);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.map(({ value }) => value).join("")).toBe(long);
    expect(texts.map(({ id }) => id).filter((id) => id !== undefined)).toEqual(["text"]);
    expect(texts.map(({ isUnverified }) => isUnverified === true)).toEqual(
      texts.map((_, at) => at === texts.length - 1),
    );
    expect(cells.filter((each) => each.column === 1).map((each) => each.cell.value)).toEqual([
      7,
      ...texts.slice(1).map(() => null),
      "次",
    ]);
    expect(rowOf(4)).toBe(3 + texts.length);
    expect(cells.at(-1)?.row).toBe(rowOf(4));
    expect(cells.map(({ isContinued }) => isContinued === true)).toEqual(cells.map(({ row }) => row < rowOf(4)));
  });

  it("loses no character and exceeds no row, whatever the text", () => {
    const text = fc.string({ unit: fc.constantFrom("あ", "a", "。", "\n", "𠮷"), maxLength: 2000 });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 60 }), (value, width) => {
        const { cells } = continueRows([placed(1, 1, cell(value))], [width]);
        expect(cells.map((each) => each.cell.value).join("")).toBe(value);
        for (const each of cells) {
          expect(lineCount(`${each.cell.value}`, lineRoom(each, [width]))).toBeLessThanOrEqual(mostLines);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("layoutSheet", () => {
  it("keeps the repeated titles with their table below a continued one", () => {
    const table = (value: string): TableBlock => ({
      kind: "table",
      columns: [{ title: "内容" }],
      rows: [{ role: "item", cells: [cell(value)] }],
    });
    const blocks = [table("長い文です。".repeat(200)), table("短い")];
    const sheet: FormSheet = { name: "様式", isCover: false, orientation: "portrait", grid: [40], blocks };
    const { cells, lines, repeatedRows = [0, 0] } = layoutSheet(sheet);
    const [repeatedRow, lastRow] = repeatedRows;
    expect(lastRow).toBe(repeatedRow);
    expect(cells.filter(({ look }) => look === "columnTitle").map(({ row }) => row)).toContain(repeatedRow);
    expect(repeatedRow).toBe(cells.at(-1)!.row - 1);
    expect(Math.max(...lines)).toBeLessThanOrEqual(mostLines);
  });
});
