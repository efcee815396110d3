import { expect, test } from "vitest";
import { ratioText, thousandthsText } from "./exact-decimal.ts";

test("thousandths are written as decimals without needless zeros", () => {
  expect([0n, 1n, 1500n, -20n, 12_000n].map(thousandthsText)).toEqual(["0", "0.001", "1.5", "-0.02", "12"]);
});

test("ratios have one decimal, halves away from zero, and none of nothing", () => {
  expect(ratioText(585n, 1741n, 100)).toBe("33.6");
  expect(ratioText(1n, 800n, 100)).toBe("0.1");
  expect(ratioText(-1n, 2000n, 100)).toBe("-0.1");
  expect(ratioText(0n, 3n, 100)).toBe("0.0");
  expect(ratioText(3n, 0n, 100)).toBeUndefined();
});
