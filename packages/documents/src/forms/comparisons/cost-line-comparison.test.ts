import type { CostLine, RecordsByEntity } from "@juso/model";
import type { CellValue } from "@juso/paper";
import { expect, test } from "vitest";
import { buildGrantDocument } from "../../build-grant-document.ts";
import { sampleInput } from "../../sample-input.fixture.ts";
import { sampleRecords } from "../../sample-records.fixture.ts";
import { earlierVersion } from "./earlier-version.ts";

/** A line that the grant does not count, so that nothing of it is a step of the calculation. */
const outside: CostLine = {
  costLineId: "OUT-1",
  fiscalYear: 2025,
  componentCode: "outreach",
  expenseCategory: "supplies",
  fundingSource: "municipalOnly",
  description: "交付金によらない消耗品",
};

function records(line: CostLine | undefined): RecordsByEntity {
  const sample = sampleRecords();
  const lines = sample.costLine!;
  return { ...sample, costLine: [...lines, ...(line === undefined ? [] : [{ ...lines[0]!, value: line }])] };
}

/** 変更前, 変更後 and 増減 of the line, as the table of the changed cost lines shows them. */
function compared(before: CostLine | undefined, after: CostLine | undefined): readonly (CellValue | undefined)[] {
  const filed = sampleInput("application", "national", records(before));
  const input = {
    ...sampleInput("change", "national", records(after)),
    before: earlierVersion("当初", filed, undefined),
  };
  const [table] = buildGrantDocument(input).sheets.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === "table" && block.title?.includes("経費の明細（変更のあるものだけ）")),
  );
  if (table?.kind !== "table") throw new Error("no table of the changed cost lines");
  const row = table.rows.find(({ cells }) => cells.some(({ value }) => `${value}`.includes("交付金によらない消耗品")));
  if (row === undefined) throw new Error("the line is not among the changed ones");
  return row.cells.slice(2).map(({ value }) => value);
}

test("an amount of a line outside the grant that is blank in one version is not 0: the difference is blank", () => {
  const given = { ...outside, plannedYen: 70_000 };
  expect(compared(outside, given)).toEqual([null, 70_000, null]);
  expect(compared(given, outside)).toEqual([70_000, null, null]);
});

test("a line outside the grant is compared by its amounts, also where one of them is 0", () => {
  expect(compared({ ...outside, plannedYen: 70_000 }, { ...outside, plannedYen: 45_000 })).toEqual([
    70_000, 45_000, -25_000,
  ]);
  expect(compared({ ...outside, plannedYen: 0 }, { ...outside, plannedYen: 45_000 })).toEqual([0, 45_000, 45_000]);
});

test("a line that is gone takes away what it was to cost, and says nothing where that was blank", () => {
  expect(compared({ ...outside, plannedYen: 70_000 }, undefined)).toEqual([70_000, "―", -70_000]);
  expect(compared(outside, undefined)).toEqual([null, "―", null]);
});
