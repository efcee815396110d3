import fc from "fast-check";
import { isDateFormat, streamOdsRows, streamXlsxRows, writeOds, writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import { formatOfCode } from "./cell-format.ts";
import type { CellValue } from "./sheet-facts.ts";
import { openBytes, readWholeSheet } from "./workbook.fixture.ts";

/** Text that XML can hold. Line breaks are written as they are, and XML makes one sign of CR and LF. */
const text = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .map((raw) => raw.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "").replaceAll("_x", "x"));
const moment = fc
  .date({ min: new Date("1900-03-02"), max: new Date("9999-12-30"), noInvalidDate: true })
  .map((date) => new Date(Math.round(date.getTime() / 1000) * 1000));
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  moment,
  fc.constant(null),
);
const table = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 });

interface PlainRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** Rows without what both call blank: empty texts, the end of a row, rows of blanks. */
function plain(rows: readonly PlainRow[]): readonly PlainRow[] {
  return rows
    .map(({ row, cells }) => {
      const filled = cells.map((cell) => (cell === "" ? null : cell));
      while (filled.length > 0 && filled.at(-1) === null) filled.pop();
      return { row, cells: filled };
    })
    .filter(({ cells }) => cells.length > 0);
}

async function ours(bytes: Uint8Array): Promise<readonly PlainRow[]> {
  return plain((await readWholeSheet(await openBytes(bytes))).rows.map(({ row, cells }) => ({ row, cells })));
}

async function theirs(
  rows: AsyncIterable<{ readonly index: number; readonly values: readonly unknown[] }>,
): Promise<readonly PlainRow[]> {
  const found: PlainRow[] = [];
  for await (const { index, values } of rows) found.push({ row: index + 1, cells: values as readonly CellValue[] });
  return plain(found);
}

describe("what hucre writes is read as hucre reads it", () => {
  test("xlsx", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const bytes = await writeXlsx({ sheets: [{ name: "S", rows: rows as CellValue[][] }] });
        expect(await ours(bytes)).toEqual(await theirs(streamXlsxRows(bytes)));
      }),
      { numRuns: 60 },
    );
  });

  test("ods", async () => {
    // hucre writes blanks as they are; in OpenDocument a run of them is one, and those at the edges are none.
    const spaced = (cell: CellValue): CellValue => (typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : cell);
    const spacedTable = table.map((rows) => rows.map((cells) => cells.map(spaced)));
    await fc.assert(
      fc.asyncProperty(spacedTable, async (rows) => {
        const bytes = await writeOds({ sheets: [{ name: "S", rows: rows as CellValue[][] }] });
        expect(await ours(bytes)).toEqual(await theirs(streamOdsRows(bytes)));
      }),
      { numRuns: 60 },
    );
  });
});

/** Days of the week and years of an era alone, which hucre takes for numbers. */
const datesOfOurs = ["aaaa", "[$-ja-JP-x-gannen]ggge"];

test.each([
  ...datesOfOurs,
  "General",
  "0.00",
  "#,##0;[Red]-#,##0",
  "0.00E+00",
  "# ?/?",
  "@",
  "0%",
  "yyyy-mm-dd",
  "m/d/yy",
  '[$-411]ggge"年"m"月"d"日"',
  'yyyy"年"m"月"',
  "h:mm",
  "[h]:mm:ss",
  "mm:ss.0",
  "h:mm AM/PM",
  '#,##0"人"',
  '"day" 0',
  "\\d0",
  "[Red]0",
  "[$¥-411]#,##0",
  '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  "mmm",
  "d",
  "[<100]0;0.0",
])("the format %s is a date where hucre says so", (code) => {
  expect(["date", "time"].includes(formatOfCode(code))).toBe(isDateFormat(code) || datesOfOurs.includes(code));
});
