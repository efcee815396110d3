import { expect, test } from "vitest";
import { rowHeight } from "./row-height.ts";

test("a row is as high as its longest text needs, and no higher than a row can be", () => {
  const cell = (text: string) => ({ text, width: 21.5 });
  expect(rowHeight([])).toBeUndefined();
  expect(rowHeight([cell("あ".repeat(10)), cell("")])).toBeUndefined();
  expect(rowHeight([cell("あ"), cell("あ".repeat(11))])).toBe(30);
  expect(rowHeight([cell("1\n\n3")])).toBe(45);
  expect(rowHeight([cell("あ".repeat(2000))])).toBe(405);
});
