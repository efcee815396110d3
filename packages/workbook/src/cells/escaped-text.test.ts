import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText } from "./escaped-text.ts";

/** What a spreadsheet program makes of a stored text. */
const read = (stored: string) =>
  stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));

test.each([
  ["福祉課\t第2\n係", "福祉課\t第2\n係"],
  ["一\r\n二", "一_x000D_\n二"],
  ["\u0007", "_x0007_"],
  ["_x000D_", "_x005F_x000D_"],
  ["_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
  ["_x0041\u0001", "_x005F_x0041_x0001_"],
  ["𠮷\ud842", "𠮷_xD842_"],
])("%j is stored as %j", (text, stored) => {
  expect(escapeText(text)).toBe(stored);
});

test("every text is read back as it was, and nothing is stored that XML cannot hold", () => {
  const unit = fc.constantFrom("_", "x", "0", "D", "_x000D_", "\r", "\n", "\u0001", "\ud842", "\udfb7", "あ", "\uffff");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 20 }), fc.string({ unit: "binary" })), (text) => {
      const stored = escapeText(text);
      expect(read(stored)).toBe(text);
      expect(new TextDecoder().decode(new TextEncoder().encode(stored))).toBe(stored);
      expect([...stored].every((character) => character >= " " || character === "\t" || character === "\n")).toBe(true);
    }),
    { numRuns: 500 },
  );
});
