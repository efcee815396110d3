import type { SheetCells } from "@juso/workbook";
import { beforeAll, expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import type { FormDocument } from "../model/form-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { mapCells, saved, sheetsOf, typeOver } from "./changed-workbook.fixture.ts";
import { describeWorkbook } from "./describe-workbook.ts";
import { hiddenSheetName } from "./hidden-sheet.ts";
import { renderXlsx } from "./render-xlsx.ts";
import { compareWorkbook } from "./verify-workbook.ts";

const input = sampleInput("application", "national");
const sheet = "所要額内訳書";
let document: FormDocument;
let sheets: readonly SheetCells[];

beforeAll(async () => {
  document = buildGrantDocument(input);
  sheets = await sheetsOf(await renderXlsx(document, input));
  // What the tests shift is a sheet that others read, and that adds up ranges.
  expect(describeWorkbook(document, { document, result: input.result }).sheets.map(({ name }) => name)).toContain(
    sheet,
  );
});

/**
 * The workbook after a spreadsheet program inserted lines (or deleted them, for a negative count) before a line of the sheet: it moves the
 * cells and every reference to them, within ranges too.
 */
function shifted(by: "row" | "column", at: number, count: number): readonly SheetCells[] {
  const moved = (line: number): number => (line < at ? line : Math.max(at, line + count));
  const isGone = (line: number): boolean => count < 0 && line >= at && line < at - count;
  const reference = (text: string, isOwn: boolean): string =>
    text.replace(/(\$?)([A-Z]{1,2})(\$?)(\d+)/g, (_, d1: string, letters: string, d2: string, digits: string) => {
      if (!isOwn) return `${d1}${letters}${d2}${digits}`;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const to = by === "column" ? moved(column) : column;
      const name = to > 26 ? `A${String.fromCharCode(to + 38)}` : String.fromCharCode(to + 64);
      return `${d1}${name}${d2}${by === "row" ? moved(Number(digits)) : digits}`;
    });
  const rewritten = (formula: string, own: string): string =>
    formula.replace(
      /(?:'([^']+)'!)?(\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)/g,
      (_, name: string | undefined, cells: string) => {
        const prefix = name === undefined ? "" : `'${name}'!`;
        return `${prefix}${reference(cells, (name ?? own) === sheet)}`;
      },
    );
  return sheets.map((each) => ({
    ...each,
    cells: each.cells
      .filter((cell) => each.name !== sheet || !isGone(cell[by]))
      .map((cell) => ({
        ...cell,
        ...(each.name === sheet ? { [by]: moved(cell[by]) } : {}),
        ...(cell.formula === undefined || each.name === hiddenSheetName
          ? {}
          : { formula: rewritten(cell.formula, each.name) }),
      })),
  }));
}

test.each([
  ["row", 6, "rowsInserted", 1],
  ["row", 7, "rowsInserted", 3],
  ["column", 3, "columnsInserted", 1],
] as const)("a %s inserted at %d is one difference", async (by, at, kind, count) => {
  const { differences, requested } = await compareWorkbook(await saved(shifted(by, at, count)));
  expect(differences).toEqual([{ kind, sheet, at, count, actual: "" }]);
  expect(requested).toMatchObject({ before: 123_035_996, after: 123_035_996 });
});

/** The workbook with amounts typed into the columns 支出予定額 and うち対象経費 of a row. */
function typedInto(sheetsNow: readonly SheetCells[], row: number, value: number): readonly SheetCells[] {
  const typed = [
    { row, column: 1, value: "役務費" },
    { row, column: 5, value },
    { row, column: 6, value },
  ];
  return sheetsNow.map((each) => (each.name === sheet ? { ...each, cells: [...each.cells, ...typed] } : each));
}

/** The sheets with the sums over E6 and F6 as `range` writes their rows. */
function withSums(sheetsNow: readonly SheetCells[], pattern: RegExp, range: string): readonly SheetCells[] {
  return mapCells(sheetsNow, (cell, name) => {
    if (name !== sheet || cell.formula === undefined) return cell;
    return { ...cell, formula: cell.formula.replace(pattern, range) };
  });
}

test("an amount in a row inserted within a sum counts, and one beside it where the sum grew", async () => {
  const [added, first] = [500_000, 100_345_678];
  const typed = await compareWorkbook(
    await saved(
      typeOver(typeOver(sheets, `${sheet}!E6`, { value: first + added }), `${sheet}!F6`, { value: first + added }),
    ),
  );
  const after = typed.requested?.after;
  expect(after).toBeGreaterThan(123_035_996);
  const within = await compareWorkbook(await saved(typedInto(shifted("row", 7, 1), 7, added)));
  const grown = withSums(shifted("row", 6, 1), /SUM\(([EF])7:/, "SUM($16:");
  const beside = await compareWorkbook(await saved(typedInto(grown, 6, added)));
  const uncounted = await compareWorkbook(await saved(typedInto(shifted("row", 6, 1), 6, added)));
  expect([within, beside, uncounted].map(({ requested }) => requested?.after)).toEqual([after, after, 123_035_996]);
  for (const { differences } of [within, beside, uncounted]) {
    const byHand = differences.filter(({ kind }) => kind !== "valueNotOfFormula");
    const row = byHand[0]?.at ?? 0;
    expect(byHand).toMatchObject([
      { kind: "rowsInserted", at: row, count: 1 },
      { kind: "value", cell: `E${row}`, title: "役務費／支出予定額", expected: "", actual: added },
      { kind: "value", cell: `F${row}`, title: "役務費／うち対象経費", expected: "", actual: added },
    ]);
  }
});

test("a sum that took in only some of the rows beside it is intact, and each amount says whether it is part of it", async () => {
  const added = 500_000;
  const rows = typedInto(typedInto(shifted("row", 6, 2), 6, added), 7, added);
  const partly = withSums(rows, /SUM\(([EF])8:/, "SUM($17:");
  const { differences, requested } = await compareWorkbook(await saved(partly));
  const byHand = differences.filter(({ kind }) => kind !== "valueNotOfFormula");
  expect(byHand.map(({ cell, isCounted, kind }) => [kind, cell, isCounted])).toEqual([
    ["rowsInserted", undefined, undefined],
    ["value", "E6", false],
    ["value", "F6", false],
    ["value", "E7", true],
    ["value", "F7", true],
  ]);
  const one = await compareWorkbook(await saved(typedInto(shifted("row", 7, 1), 7, added)));
  expect(requested?.after).toBe(one.requested?.after);
  expect(requested?.after).not.toBe(requested?.before);
});

test("what is typed beside it is still one difference of its own, where it stands now", async () => {
  const { differences } = await compareWorkbook(
    await saved(typeOver(shifted("row", 5, 1), `${sheet}!E7`, { value: 1 })),
  );
  expect(differences.slice(0, 2)).toMatchObject([
    { kind: "rowsInserted", at: 5, count: 1 },
    { kind: "value", cell: "E7", expected: 100_345_678, actual: 1 },
  ]);
});

test("a deleted row is one difference with what stood there, and leaves the sums", async () => {
  const { differences, requested } = await compareWorkbook(await saved(shifted("row", 6, -1)));
  const byHand = differences.filter(({ kind }) => kind !== "valueNotOfFormula");
  expect(byHand).toEqual([
    { kind: "rowsDeleted", sheet, at: 6, count: 1, expected: expect.stringContaining("100345678") },
  ]);
  expect(requested?.after).toBeLessThan(123_035_996);
});
