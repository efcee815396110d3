import { palette } from "@juso/reporters/page";
import { expect, test } from "vitest";
import { stylesheet } from "./stylesheet.ts";

test("the style sheet has no colour of its own", () => {
  const colours: readonly string[] = Object.values(palette);
  expect(
    [...stylesheet.matchAll(/#[0-9a-f]{3,8}\b/gi)].map(([colour]) => colour).filter((c) => !colours.includes(c)),
  ).toEqual([]);
});
