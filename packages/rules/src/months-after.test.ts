import { expect, test } from "vitest";
import { monthsAfter } from "./months-after.ts";

test.each([
  ["2026-06-01", 3, "2026-09-01"],
  ["2026-10-15", 3, "2027-01-15"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-12-31", 12, "2027-12-31"],
] as const)("%s and %i months are %s", (date, months, later) => {
  expect(monthsAfter(date, months)).toBe(later);
});
