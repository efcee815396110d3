import { expect, test } from "vitest";
import { locate } from "./location.ts";

const columns = new Map([
  ["caseId", 0],
  ["openedDate", 27],
]);
const inTable = { file: "case.csv", line: 9, row: 7, columns };

test("a field of a table has a column, and a cell in the spreadsheet's row", () => {
  expect(locate({ value: { caseId: "C-1" }, position: inTable }, ["caseId"], "openedDate")).toEqual({
    file: "case.csv",
    line: 9,
    column: 28,
    cell: "AB7",
    field: "openedDate",
    recordId: "C-1",
  });
});

test("a field without a column points to the line", () => {
  expect(locate({ value: {}, position: { ...inTable, sheet: "ケース" } }, ["caseId"], "sex")).toEqual({
    file: "case.csv",
    sheet: "ケース",
    line: 9,
    field: "sex",
  });
});

test("a field in JSON has a pointer", () => {
  const position = { file: "case.json", line: 4, row: 2, pointer: "/1" };
  expect(locate({ value: { caseId: "C-2" }, position }, ["caseId"], "x~/y")).toEqual({
    file: "case.json",
    line: 4,
    field: "x~/y",
    recordId: "C-2",
    pointer: "/1/x~0~1y",
  });
  expect(locate({ value: {}, position }, ["caseId"]).pointer).toBe("/1");
});

test("several key fields are joined", () => {
  const value = { fiscalYear: 2025, capCategory: "sogo" };
  expect(locate({ value, position: inTable }, ["fiscalYear", "capCategory"]).recordId).toBe("2025.sogo");
});

test.each(["山田太郎", "", "a b", "x".repeat(65), undefined, true])("%s is not shown as an id", (caseId) => {
  expect(locate({ value: { caseId }, position: inTable }, ["caseId"])).not.toHaveProperty("recordId");
});

test.each(["090-1234-5678", "0312345678", "見本 花子", "a@b"])("%s in the place of an id is not repeated", (caseId) => {
  expect(locate({ value: { caseId }, position: inTable }, ["caseId"])).not.toHaveProperty("recordId");
});
