import { expect, test } from "vitest";
import { cellAddress, columnLetters } from "./cell-address.ts";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(cellAddress(column, 3)).toBe(`${letters}3`);
});

test.each([0, -1, 1.5, Number.NaN])("column %d is bad use", (column) => {
  expect(() => columnLetters(column)).toThrow(RangeError);
});

test("row 0 is bad use", () => {
  expect(() => cellAddress(1, 0)).toThrow(RangeError);
});
