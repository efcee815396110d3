import { expect, test } from "vitest";
import { numberText } from "./number-text.ts";

test.each([
  ["0", "0"],
  ["999", "999"],
  ["1000", "1,000"],
  ["-1234567.125", "△1,234,567.125"],
  ["9007199254740993", "9,007,199,254,740,993"],
])("%s is written %s", (exact, text) => {
  expect(numberText(exact)).toBe(text);
});
