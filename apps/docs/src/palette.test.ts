import { expect, test } from "vitest";
import { siteStyle } from "./stylesheet.ts";

test("the style of the site has no colour of its own", () => {
  expect([...siteStyle.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi)].map(([colour]) => colour)).toEqual([]);
});
