import { type ByteSource, memorySource } from "@juso/model";
import { specVersion } from "@juso/schemas";
import { describe, expect, it } from "vitest";
import { type ValidateOptions, validate } from "./validate.ts";
import type { ValidationOptions, ValidationResult } from "./validation-options.ts";

const options: ValidateOptions = {
  asOf: "2026-03-31",
  specVersion,
  fiscalYear: 2025,
  engineBytes: 0,
};

const headings = "intakeId,receivedDate,siteId,componentCode,isNew,consultationRoute,concerns,triage";

async function check(
  rows: readonly string[],
  change: Partial<ValidationOptions> = {},
  others: readonly ByteSource[] = [],
): Promise<ValidationResult> {
  const table = memorySource("intake.csv", [headings, ...rows].map((row) => `${row}\r\n`).join(""));
  const results = await Promise.all(
    [false, true].map((isRecordByRecord) => validate([...others, table], { ...options, ...change, isRecordByRecord })),
  );
  expect(results[0]?.report).toEqual(results[1]?.report);
  return results[0] as ValidationResult;
}

const rowsOf = (row: (index: number) => string): string[] => Array.from({ length: 40 }, (_, index) => row(index));
const told = ({ report }: ValidationResult): unknown[] =>
  report.findings.map(({ ruleId, messageId, count }) => [ruleId, messageId, count]);

describe("a storm is said by its cause", () => {
  it.each([
    ["right", (index: number) => `${index},IN-${index},2025-04-01,ST-1,ccsLtc,true,personVisit,care;income`],
    ["left", () => "2025-04-01,ST-1,ccsLtc,true,personVisit,care;income,ownSupport,"],
  ])("a table whose values stand to the %s of their headings", async (side, row) => {
    const result = await check(rowsOf(row));
    expect(told(result)).toEqual([["table-values-under-headings", side, undefined]]);
    expect(result.report.summary.byRule).toEqual({ "table-values-under-headings": 1 });
    const left = result.report.skipped.filter(({ because }) => because.includes("見出しと合っていない"));
    expect(left.map(({ ruleId }) => ruleId)).toContain("code-listed");
  });

  it("a table of something else", async () => {
    const result = await check(rowsOf((index) => `IN-${index},x,ST-1,x,x,x,x,x`));
    expect(told(result)).toEqual([["table-values-under-headings", "foreign", undefined]]);
  });

  it("what was left out is listed by check, whichever way the table was read", async () => {
    const sites = memorySource("site.csv", "siteId,name\r\nST-1,あ\r\n");
    const { report } = await check(
      rowsOf(() => "IN-SAME,x,ST-NONE,x,x,x,x,x"),
      {},
      [sites],
    );
    const left = report.skipped.filter(({ because }) => because.includes("見出しと合っていない"));
    const ids = left.map(({ ruleId }) => ruleId);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(expect.arrayContaining(["record-key-unique", "reference-exists"]));
  });

  it("a list with another separator", async () => {
    const result = await check(rowsOf((index) => `IN-${index},2025-04-01,,ccsLtc,true,,care/income,ownSupport`));
    expect(told(result)).toEqual([["list-separated-by-semicolon", "other", undefined]]);
    expect(result.report.findings[0]?.message).toContain("40件");
  });

  it("one column that is wrong throughout, however few findings are printed", async () => {
    const rows = rowsOf((index) => `IN-${index},2025-04-01,,ccsLtc,10千円,,care,ownSupport`);
    expect(told(await check(rows))).toEqual([["value-type", "boolean", 40]]);
    const { report } = await check(rows, { maxFindings: 0 });
    expect([report.findings, report.summary.byRule]).toEqual([[], { "value-type": 40 }]);
  });

  it("but single wrong values are said one by one", async () => {
    const rows = rowsOf((index) => `IN-${index},${index % 2 ? "x" : "2025-04-01"},,ccsLtc,true,,care,ownSupport`);
    expect((await check(rows)).report.findings).toHaveLength(20);
  });
});
