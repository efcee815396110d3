import { expect, it } from "vitest";
import { exampleContext } from "./example-context.ts";
import { isInPeriod, referenceDate } from "./reference-date.ts";

it.each([
  ["2026-10-01", "2026-10-01"],
  ["2026-01-15", "2026-04-01"],
  ["2027-06-30", "2027-03-31"],
])("judges fiscal 2026 as of %s on %s", (asOf, expected) => {
  expect(referenceDate({ ...exampleContext, asOf })).toBe(expected);
});

it("includes both ends of a period", () => {
  expect(isInPeriod("2026-04-01", "2026-04-01", "2026-04-01")).toBe(true);
  expect(isInPeriod("2026-04-01", "2026-04-02", undefined)).toBe(false);
  expect(isInPeriod("2026-04-01", undefined, "2026-03-31")).toBe(false);
});
