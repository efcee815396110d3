import { describe, expect, test } from "vitest";
import { add, compare, divide, floor, formatRational, multiply, rational, subtract } from "./rational.ts";

describe("a fraction", () => {
  test.each([
    [6, 4, "3/2"],
    [6, -4, "-3/2"],
    [-6, -4, "3/2"],
    [0, -7, "0"],
    [12, 4, "3"],
  ])("%i/%i is %s in lowest terms", (top, bottom, text) => {
    expect(formatRational(rational(top, bottom))).toBe(text);
  });

  test("has no denominator 0", () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => divide(rational(1), rational(0))).toThrow(RangeError);
  });

  test("is not made from a number with decimals", () => {
    expect(() => rational(0.5)).toThrow(RangeError);
  });

  test("stays exact beyond the integers of a double", () => {
    const large = rational(9_007_199_254_740_993n, 3n);
    expect(formatRational(multiply(large, rational(3n)))).toBe("9007199254740993");
  });
});

test("the four operations are exact", () => {
  const third = rational(1, 3);
  expect(formatRational(add(third, third, third))).toBe("1");
  expect(formatRational(add())).toBe("0");
  expect(formatRational(subtract(third, rational(1, 2)))).toBe("-1/6");
  expect(formatRational(multiply())).toBe("1");
  expect(formatRational(multiply(third, rational(3, 5)))).toBe("1/5");
  expect(formatRational(divide(third, rational(-2, 9)))).toBe("-3/2");
});

test("fractions are ordered by value", () => {
  expect(compare(rational(1, 3), rational(2, 6))).toBe(0);
  expect(compare(rational(-1, 2), rational(-1, 3))).toBeLessThan(0);
  expect(compare(rational(2, 3), rational(3, 5))).toBeGreaterThan(0);
});

test.each([
  [7, 2, 3n],
  [-7, 2, -4n],
  [-6, 2, -3n],
  [0, 5, 0n],
])("the floor of %i/%i is %i", (top, bottom, expected) => {
  expect(floor(rational(top, bottom))).toBe(expected);
});
