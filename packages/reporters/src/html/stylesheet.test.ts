import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { darkPalette, palette, textOnGround } from "./palette.ts";
import { stylesheet } from "./stylesheet.ts";
import { stylesheetHash } from "./stylesheet-hash.ts";

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

test("the measure of contrast knows its ends", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
});

test.each(textOnGround)("%s on %s can be read, light and dark", (text, ground) => {
  for (const colours of [palette, darkPalette]) {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  }
});

test("lines can be seen, light and dark", () => {
  for (const { line, paper } of [palette, darkPalette]) expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
});

test("the policy of the page lets this style sheet stand: write the new value into stylesheet-hash.ts", () => {
  expect(stylesheetHash).toBe(createHash("sha256").update(stylesheet).digest("base64"));
});

test("the style sheet is safe within a page, and loads nothing", () => {
  expect(stylesheet).not.toMatch(/[<&]|url\(|@import/);
});
