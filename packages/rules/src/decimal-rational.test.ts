import { formatRational } from "@juso/model";
import { expect, it } from "vitest";
import { decimalRational } from "./decimal-rational.ts";

it.each([
  [0, "0"],
  [40, "40"],
  [38.75, "155/4"],
  [0.1, "1/10"],
  [-2.5, "-5/2"],
  [1e-7, "1/10000000"],
  [1.5e21, "1500000000000000000000"],
])("%d is exactly %s", (value, expected) => {
  expect(formatRational(decimalRational(value))).toBe(expected);
});

it("refuses what is not a number", () => {
  expect(() => decimalRational(Number.NaN)).toThrow(RangeError);
  expect(() => decimalRational(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});
