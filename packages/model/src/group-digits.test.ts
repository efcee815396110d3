import { expect, test } from "vitest";
import { groupDigits, groupedNumber, signedDigits } from "./group-digits.ts";

test.each([
  ["0", "0"],
  ["999", "999"],
  ["1000", "1,000"],
  ["0.12345", "0.12345"],
  ["-1234567.125", "△1,234,567.125"],
  ["-123456", "△123,456"],
  ["9007199254740993", "9,007,199,254,740,993"],
])("%s is written %s", (exact, text) => {
  expect(signedDigits(exact)).toBe(text);
  expect(groupDigits(exact)).toBe(text.replace("△", "-"));
});

test.each([
  [-31_000, "△31,000"],
  [-0, "0"],
  [1234.5678, "1,234.5678"],
  [null, "－"],
])("the number %s is written %s", (amount, text) => {
  expect(groupedNumber(amount)).toBe(text);
});

test("integers beyond the numbers of JavaScript keep their digits", () => {
  expect(signedDigits(-9_007_199_254_740_993n)).toBe("△9,007,199,254,740,993");
});
