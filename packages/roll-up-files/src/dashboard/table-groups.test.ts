import { rollUpReception, showRollUp } from "@juso/aggregate";
import { expect, test } from "vitest";
import { allPrefectures, madeUpReception } from "./dashboard.fixture.ts";
import { groupTable } from "./table-groups.ts";

const prefecture = showRollUp(rollUpReception(madeUpReception(["99"], 40)));
const nation = showRollUp(rollUpReception(madeUpReception(allPrefectures, 5)));

test.each(prefecture.map((table) => [table.id, table] as const))("every line of %s is in one place", (_, table) => {
  const { first, groups, isShortened } = groupTable(table);
  const lines = [...first, ...groups.flatMap(({ lines: own }) => own)].map(({ line }) => line);
  expect(isShortened).toBe(false);
  expect(lines.toSorted((a, b) => a - b)).toEqual(table.rows.map((__, line) => line));
});

test("a table of the nation that is too large for a page is shortened, and says so", () => {
  const table = nation.find(({ id }) => id === "delivery-modes")!;
  const { first, groups, isShortened } = groupTable(table);
  expect(isShortened).toBe(true);
  expect(first.length).toBeGreaterThan(0);
  expect(groups.flatMap(({ lines }) => lines).length).toBeLessThan(table.rows.length);
});
