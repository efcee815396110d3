import { lineCount, textWidth } from "@juso/model";
import { expect, test } from "vitest";
import { calculatedYen, fixedText, fixedYen } from "../model/form-cells.ts";
import { cellText, numberFormat } from "./cell-text.ts";

test("blank, zero and a negative amount are told apart", () => {
  expect([null, 0, 1_234_567, -603_000].map((value) => cellText(calculatedYen("a", value)))).toEqual([
    "",
    "0",
    "1,234,567",
    "△603,000",
  ]);
});

test("an amount on a cover is a sentence, and an unverified value says so", () => {
  expect(cellText({ value: 53_911_784, format: "amount", style: "calculated" })).toBe("金53,911,784円");
  expect(cellText(fixedText("2/3", { isUnverified: true }))).toBe("2/3（未確認）");
  expect(cellText(fixedText(undefined, { isUnverified: true }))).toBe("");
  expect(numberFormat(fixedYen("a", 1, { isUnverified: true }))).toContain('"（未確認）"');
});

test("full-width characters take two places, half-width kana one", () => {
  expect([textWidth("１金"), textWidth("ｱ1"), lineCount("あいう\nえ", 4)]).toEqual([4, 2, 3]);
});
