import { expect, test } from "vitest";
import { newYearModule } from "./new-year-module.ts";

test("a carried table says what becomes of every field", () => {
  const site = { newYear: "carried", carriedUntil: "closedDate", properties: { siteId: { newYear: "keep" } } };
  expect(newYearModule(new Map([["site", site]]))).toContain(
    '  site: {"fields":{"siteId":"keep"},"ended":"closedDate"},\n',
  );
});

test.each([
  [
    "an entity without a word",
    {},
    "site does not say what becomes of it in a new year: add @newYear cases, facts, carried",
  ],
  [
    "a field without a word",
    { newYear: "carried", properties: { siteId: {} } },
    "site.siteId does not say what becomes of it in a new year: add @newYear keep, next, blank",
  ],
])("%s is refused", (_name, raw, message) => {
  expect(() => newYearModule(new Map([["site", raw]]))).toThrow(message);
});
