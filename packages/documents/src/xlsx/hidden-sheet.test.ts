import { expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { sampleRecords } from "../sample-records.fixture.ts";
import { hiddenSheetCells, readHiddenSheet } from "./hidden-sheet.ts";

test("characters outside the basic plane are never cut in two", () => {
  const records = sampleRecords();
  const programme = (records.programme ?? []).map((each) => ({
    ...each,
    value: { ...each.value, purpose: "𠮷".repeat(40_000) },
  }));
  const input = sampleInput("application", "national", { ...records, programme });
  const content = { document: buildGrantDocument(input), result: input.result };
  const cells = hiddenSheetCells(content);
  expect(cells.filter((cell) => /[\ud800-\udbff]$/.test(cell))).toEqual([]);
  expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThanOrEqual(30_000);
  expect(readHiddenSheet(cells)).toEqual(JSON.parse(JSON.stringify(content)));
});

test("a sheet of another kind is missing, a changed one is broken", () => {
  expect(readHiddenSheet(["something else"])).toBe("missing");
  expect(readHiddenSheet(["juso-document/1", "0".repeat(64), "{}"])).toBe("broken");
});
