import type { RecordsByEntity } from "@juso/model";
import { expect, test } from "vitest";
import { calculateGrant } from "./calculate-grant.ts";
import { explainStep, filedSteps } from "./explain-step.ts";
import { sourceLines } from "./source-lines.ts";
import { exampleInput } from "./worked-example.fixture.ts";

const input = exampleInput();
const result = calculateGrant(input);
const columns = new Map([
  ["costLineId", 0],
  ["plannedYen", 2],
  ["actualYen", 3],
]);
const records = {
  costLine: input.costLines.map((value, index) => ({
    value,
    position: { file: "経費.xlsx", sheet: "経費明細", line: index + 3, row: index + 3, columns },
  })),
} as unknown as RecordsByEntity;

test("lines come in the order of the step, each with its amount and cell, and add up to it", () => {
  const step = result.steps.find(({ id }) => id === "A.multiAgency")!;
  expect(step.sources?.length).toBeGreaterThan(1);
  const ids = step.sources!;
  const lines = sourceLines(result, records, step.id, ids);
  expect(lines.map(({ id }) => id)).toEqual(ids);
  expect(lines.reduce((sum, { yen }) => sum + (yen ?? 0), 0)).toBe(step.yen);
  for (const { id, location } of lines) {
    const row = input.costLines.findIndex(({ costLineId }) => costLineId === id) + 3;
    expect(location).toMatchObject({ file: "経費.xlsx", sheet: "経費明細", cell: `C${row}` });
  }
});

test("a report counts the actual amounts, of lines of its year alone", () => {
  const lines = sourceLines({ ...result, documentKind: "report" }, records, "cost.ccsLtc", [
    input.costLines[0]!.costLineId,
  ]);
  expect(lines.map(({ location, yen }) => [location.cell, yen])).toEqual([
    ["D3", input.costLines[0]!.actualYen ?? null],
  ]);
  const { costLineId } = input.costLines[0]!;
  expect(sourceLines({ ...result, fiscalYear: 1999 }, records, "cost.ccsLtc", [costLineId])).toEqual([]);
});

test("eligible cost, income and receipts come from fields and tables of their own", () => {
  const position = { file: "t.csv", line: 2, row: 2 };
  const year = result.fiscalYear;
  const one = {
    costLine: [{ value: { costLineId: "1", fiscalYear: year, plannedYen: 5, plannedEligibleYen: 4 }, position }],
    incomeLine: [{ value: { incomeLineId: "1", fiscalYear: year, plannedYen: 3 }, position }],
    grantReceipt: [{ value: { grantReceiptId: "1", fiscalYear: year, amountYen: 2 }, position }],
  } as unknown as RecordsByEntity;
  const yen = (stepId: string) => sourceLines(result, one, stepId, ["1"]).map((line) => line.yen);
  expect(["A.x", "cost.x", "D.x", "eligible.x", "B.x", "income.x", "receipts.national"].flatMap(yen)).toEqual([
    ...[5, 5, 4, 4, 3, 3, 2],
  ]);
});

test("what people ask for first are the grants and what the municipality bears", () => {
  expect(filedSteps(result)).toEqual(["H.national", "I.prefectural", "K.municipality"]);
  const change = { ...result, steps: [...result.steps, { ...result.steps[0]!, id: "change.national" }] };
  expect(filedSteps(change)[0]).toBe("change.national");
});

test("a step tells all of its lines and does not open them", () => {
  const { parts, sources } = explainStep(result, "A.selfReliance");
  expect(parts).toEqual([]);
  expect(sources).toEqual(result.steps.find(({ id }) => id === "A.selfReliance")?.sources);
});
