import { expect, test } from "vitest";
import { breakdownYen } from "./breakdown-product.ts";

test.each([
  ["専門職3人（総合相談センター） 412,000円×3×12月", 14_832_000],
  ["用具 21,000円×30", 630_000],
  ["４１２，０００円×３人×12月", 14_832_000],
  ["8,000円×3回 ＋ 5,000円×2回", 34_000],
  ["8000円 x 3人 x 12か月分", 288_000],
  ["委託料 5,000,000円", undefined],
  ["3圏域の委託", undefined],
  ["412千円×3×12月", undefined],
  ["", undefined],
  [undefined, undefined],
])("%s", (description, yen) => {
  expect(breakdownYen(description)).toBe(yen);
});
