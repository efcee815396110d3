import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByteScanner } from "../csv/byte-scanner.ts";
import { isNoteText } from "../table/judge-row.ts";
import { isTotalLabel } from "../table/total-label.ts";
import { createCellReader } from "./cell-reader.ts";
import { holdsTwelveDigits, isOrdinary, isPlainCell } from "./plain-cell.ts";

const words = [
  "total",
  "TOTAL",
  "to",
  "o",
  "1",
  "0",
  " ",
  "(",
  ")",
  "*",
  "#",
  "#DIV/0!",
  '"',
  ":",
  "-",
  "=",
  "計",
  "０",
  "A",
  "\t",
];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));

/** A text as the only cell of a record, with what the scanner adds up about it. */
function scanned<T>(
  content: string,
  look: (bytes: Uint8Array, from: number, to: number, kind: number) => T,
): T | undefined {
  let result: T | undefined;
  const bytes = new TextEncoder().encode(`"${content.replaceAll('"', '""')}"\n`);
  new ByteScanner(1000).push(bytes, true, (row) => {
    result = look(row.bytesOf(0), row.from[0] as number, row.to[0] as number, row.kind[0] as number);
    return false;
  });
  return result;
}

describe("a cell that is plain by its bytes", () => {
  const read = (isKey: boolean) =>
    createCellReader({ key: "siteId", title: { ja: "", en: "" }, kind: "string", isRequired: true, isKey }, new Map());
  const readers = [read(false), read(true)];

  test("is read as it stands, and makes no row a total or a note", () => {
    let plain = 0;
    fc.assert(
      fc.property(text, (content) => {
        if (!scanned(content, isPlainCell)) return;
        plain += 1;
        const notes: unknown[] = [];
        for (const reader of readers) expect(reader(content, (note) => notes.push(note))).toBe(content);
        expect(notes).toEqual([]);
        expect(isTotalLabel(content) || isNoteText(content)).toBe(false);
      }),
      { numRuns: 4000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  test("an ordinary one makes no row a total or a note", () => {
    fc.assert(
      fc.property(text, (content) => {
        if (scanned(content, isOrdinary)) expect(isTotalLabel(content) || isNoteText(content)).toBe(false);
      }),
      { numRuns: 4000 },
    );
  });

  test.each(["IN-00000001", "Tokyo-1", "2025-04-01"])("%s is plain", (content) => {
    expect(scanned(content, isPlainCell)).toBe(true);
  });
});

test("a cell with twelve digits in a row or in groups of four is never missed", () => {
  const group = fc.stringMatching(/^[0-9]{4}$/);
  const gap = fc.constantFrom("", "-", " ", " - ");
  // With another digit before or behind them they are a longer number.
  const before = fc.stringMatching(/^([ -~]{0,8}[ -/:-~])?$/);
  const behind = fc.stringMatching(/^([ -/:-~][ -~]{0,8})?$/);
  fc.assert(
    fc.property(before, group, gap, group, gap, group, behind, (...parts) => {
      const bytes = new TextEncoder().encode(parts.join(""));
      expect(holdsTwelveDigits(bytes, 0, bytes.length)).toBe(true);
    }),
  );
});

test.each([
  "INT-2025-000001",
  "C123456789",
  "12345678901",
  "2025-04-01T09:30",
  "550e8400-e29b-41d4-a716-4466554a0000",
  "1234 5678 901",
  "1234.5678.9012",
])("%s holds no twelve digits", (text) => {
  const bytes = new TextEncoder().encode(text);
  expect(holdsTwelveDigits(bytes, 0, bytes.length)).toBe(false);
});
