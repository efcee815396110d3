import { expect, test } from "vitest";
import { isSmall, isZeroHidden, type ThresholdPolicy, thresholdPolicy } from "./threshold-policy.ts";

test.each([
  [1999, 0, true],
  [1999, 500, true],
  [2000, 0, false],
  [2000, 1, true],
  [2000, 19, true],
  [2000, 20, false],
  [24_999, 19, true],
  [25_000, 9, true],
  [25_000, 10, false],
  [Infinity, 9, true],
])("of %i inhabitants a count of %i is small: %s", (population, value, small) => {
  expect(isSmall(value, population)).toBe(small);
});

test.each([
  [0, false],
  [1, true],
  [2, true],
  [3, false],
])("%i establishments are few: %s", (value, small) => {
  expect(isSmall(value, 30_000, thresholdPolicy, "establishment")).toBe(small);
});

test("a zero is hidden where nothing is shown, or where the policy says so", () => {
  expect(isZeroHidden(1999)).toBe(true);
  expect(isZeroHidden(2000)).toBe(false);
  const hidden: ThresholdPolicy = { ...thresholdPolicy, isZeroShown: false };
  expect(isZeroHidden(30_000, hidden)).toBe(true);
  expect(isSmall(0, 30_000, hidden)).toBe(true);
});

test("a publisher's own policy replaces the proposed one", () => {
  const five: ThresholdPolicy = { ...thresholdPolicy, persons: [{ populationFrom: 0, hideBelow: 5 }] };
  expect(isSmall(5, 100, five)).toBe(false);
  expect(isSmall(4, 100, five)).toBe(true);
  expect(thresholdPolicy.certainty).toBe("proposed");
});
