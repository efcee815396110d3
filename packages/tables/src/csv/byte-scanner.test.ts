import { hashBytes } from "@juso/model";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByteScanner } from "./byte-scanner.ts";
import { CellDecoder, type CsvProblem, type CsvRow, cellKind, cellTexts } from "./csv-row.ts";

interface Scanned {
  readonly line: number;
  readonly row: number;
  readonly fields: readonly string[];
  readonly problem?: CsvProblem;
}

function scan(text: string, pieceLength = 1 << 20, longest = 1 << 20): Scanned[] {
  const scanner = new ByteScanner(longest);
  const bytes = new TextEncoder().encode(text);
  const decoder = new CellDecoder("utf-8");
  const records: Scanned[] = [];
  const take = (row: CsvRow): boolean => {
    const { line, problem } = row;
    const read = { line, row: row.row, fields: cellTexts(row, decoder) };
    records.push(problem === undefined ? read : { ...read, problem });
    return true;
  };
  for (let start = 0; start < bytes.length; start += pieceLength) {
    const end = Math.min(start + pieceLength, bytes.length);
    scanner.push(bytes.slice(start, end), end === bytes.length, take);
  }
  return records;
}

const field = fc.string({
  unit: fc.constantFrom("a", "あ", "𠮷", ",", '"', "\n", "\r\n", "\r", " ", ";", "0"),
  maxLength: 8,
});
const newline = fc.constantFrom("\n", "\r\n", "\r");

function write(rows: readonly (readonly string[])[], newlines: readonly string[], isQuotingAll: boolean): string {
  return rows
    .map((row, index) => {
      const cells = row.map((cell) => {
        const mustQuote = isQuotingAll || /[",\r\n]/.test(cell) || (row.length === 1 && cell === "");
        return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
      });
      return cells.join(",") + (newlines[index] ?? "\n");
    })
    .join("");
}

describe("ByteScanner", () => {
  test("agrees with csv-parse on any table, newline and chunk size", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        fc.array(newline, { maxLength: 8 }),
        fc.boolean(),
        fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 65_536 })),
        (rows, newlines, isQuotingAll, pieceLength) => {
          const text = write(rows, newlines, isQuotingAll);
          const expected = parse(text, { record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true });
          const found = scan(text, pieceLength);
          expect(found.map(({ fields }) => fields)).toEqual(expected);
          expect(found.every(({ problem }) => problem === undefined)).toBe(true);
          expect(found.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("the line is where the record starts, whatever the chunk size", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        fc.array(newline, { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, newlines, pieceLength) => {
          const ends = rows.map((_, index) => newlines[index] ?? "\n");
          const text = write(rows, ends, true);
          let line = 1;
          const lines = rows.map((row, index) => {
            const start = line;
            line += (write([row], [ends[index] as string], true).match(/\r\n|\n|\r/g) ?? []).length;
            return start;
          });
          expect(scan(text, pieceLength).map((record) => record.line)).toEqual(lines);
        },
      ),
      { numRuns: 800 },
    );
  });

  test.each([1, 3, 1000])("a quote that never closes costs one record (pieces of %i)", (pieceLength) => {
    const records = scan('a,b\n1,"x\n2,y\n3,z\n', pieceLength);
    expect(records).toEqual([
      { line: 1, row: 1, fields: ["a", "b"] },
      { line: 2, row: 2, fields: [], problem: "quoteOpen" },
      { line: 3, row: 3, fields: ["2", "y"] },
      { line: 4, row: 4, fields: ["3", "z"] },
    ]);
  });

  test("text behind a closing quote costs one record", () => {
    expect(scan('a\n"x"y\n"z"\n').map(({ line, fields, problem }) => [line, fields, problem])).toEqual([
      [1, ["a"], undefined],
      [2, [], "textAfterQuote"],
      [3, ["z"], undefined],
    ]);
  });

  test("a quote inside an unquoted field is text", () => {
    expect(scan('5"管,x\n')[0]?.fields).toEqual(['5"管', "x"]);
  });

  test("the hash and the kind of a cell are those of its bytes, quoted or not", () => {
    const scanner = new ByteScanner(1000);
    const told: unknown[] = [];
    const bytes = new TextEncoder().encode('ab1,"ab1","a""1",あ,"x\n"\n');
    scanner.push(bytes, true, (row) => {
      for (let cell = 0; cell < row.count; cell += 1) {
        const own = row.bytesOf(cell).slice(row.from[cell], row.to[cell]);
        told.push([new TextDecoder().decode(own), row.kind[cell], row.hash[cell] === hashBytes(own, 0, own.length)]);
      }
      return true;
    });
    const { beyondAscii, control, digit, unescaped } = cellKind;
    expect(told).toEqual([
      ["ab1", digit, true],
      ["ab1", digit, true],
      ['a"1', digit | unescaped, true],
      ["あ", beyondAscii, true],
      ["x\n", control, true],
    ]);
  });

  test.each([7, 64, 10_000])("an endless line and an endless quote stop at the cap (pieces of %i)", (pieceLength) => {
    const records = scan(`h\n${"x".repeat(300)}\nok\n"${"y\n".repeat(200)}`, pieceLength, 100);
    expect(records.slice(0, 4).map(({ line, problem, fields }) => [line, problem, fields[0]])).toEqual([
      [1, undefined, "h"],
      [2, "tooLong", undefined],
      [3, undefined, "ok"],
      [4, "quoteOpen", undefined],
    ]);
    expect(records.at(-1)).toMatchObject({ line: 203, fields: ["y"] });
  });

  test("a record in small pieces is begun a few times, not once for each piece", () => {
    const scanner = new ByteScanner(1 << 20);
    let begun = 0;
    Object.defineProperty(scanner.row, "line", {
      set: () => {
        begun += 1;
      },
    });
    const shown: number[] = [];
    const piece = new TextEncoder().encode("x,".repeat(32));
    scanner.push(new TextEncoder().encode('a,"'), false, () => true);
    for (let count = 0; count < 10_000; count += 1) scanner.push(piece, false, () => true);
    scanner.push(new TextEncoder().encode('",z\n'), true, ({ count }) => shown.push(count) > 0);
    expect(shown).toEqual([3]);
    expect(begun).toBeLessThan(25);
  });

  test("records that are complete are shown when no more bytes come to this scanner", () => {
    const scanner = new ByteScanner(1000);
    const lines: number[] = [];
    const take = ({ line }: CsvRow) => lines.push(line) > 0;
    for (const piece of ["aaaaaaaa", "\nb\n", '"c']) scanner.push(new TextEncoder().encode(piece), false, take);
    expect(lines).toEqual([]);
    scanner.settle(take);
    expect({ lines, waiting: scanner.waiting, next: scanner.next.line }).toEqual({
      lines: [1, 2],
      waiting: 2,
      next: 3,
    });
  });
});
