import { memorySource, type Report, recordRule } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { describe, expect, it } from "vitest";
import { validateSubmission } from "./validate-submission.ts";
import type { ValidationOptions } from "./validation-options.ts";

const confirmable = recordRule({
  id: "operator-name-is-good",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: [],
  citations: [{ document: "juso", section: "例" }],
  title: { ja: "良い名前である", en: "The name is good" },
  messages: { bad: { text: { ja: "良くない。", en: "Bad." }, fix: { ja: "直す。", en: "Mend." } } },
  entity: "operator",
  *check({ operatorName }) {
    if (operatorName === "悪い") yield { messageId: "bad", field: "operatorName" };
  },
  examples: { pass: [], fail: [] },
});
const mendable = {
  ...confirmable,
  id: "operator-name-is-short",
  acknowledgedAs: undefined,
} as unknown as typeof confirmable;

const options: ValidationOptions = {
  tool: { name: "juso", version: "0.1.0" },
  asOf: "2026-03-31",
  language: "ja",
  register: municipalityRegister,
  profiles: entityProfiles,
  codeLists,
  rules: [confirmable],
  standardVersion: specVersion,
  specVersion,
  fiscalYear: 2025,
};

const operators = (...rows: readonly string[]): string => ["operatorId,operatorName,deliveryMode", ...rows].join("\n");
const exceptions = (...rows: readonly string[]): string =>
  ["exceptionId,ruleId,recordId,reason,approver,approvedDate,expiresDate", ...rows].join("\n");

async function check(
  tables: Readonly<Record<string, string>>,
  change: Partial<ValidationOptions> = {},
): Promise<Report> {
  const sources = Object.entries(tables).map(([name, text]) => memorySource(name, text));
  return (await validateSubmission(sources, { ...options, ...change })).report;
}

const known = "EX-1,operator-name-is-good,OP-1,大雨のため。,福祉課長,2025-06-10,";

describe("exceptions", () => {
  it("let a finding stand without stopping acceptance, and say why", async () => {
    const tables = { "operator.csv": operators("OP-1,悪い,contract", "OP-2,良い,contract") };
    expect((await check(tables)).summary).toMatchObject({ accepted: false, errors: 1, blocking: 1 });
    const report = await check({ ...tables, "exception.csv": exceptions(known) });
    expect(report.summary).toMatchObject({ accepted: true, errors: 0, blocking: 0, tasks: [], byRule: {} });
    expect(report.summary.acknowledged).toEqual({ findings: 1, byRule: { "operator-name-is-good": 1 } });
    expect(report.findings).toEqual([]);
    expect(report.acknowledged).toMatchObject([
      {
        ruleId: "operator-name-is-good",
        title: "良い名前である",
        location: { recordId: "OP-1" },
        exception: {
          as: "confirmed",
          exceptionId: "EX-1",
          reason: "大雨のため。",
          approver: "福祉課長",
          approvedDate: "2025-06-10",
        },
      },
    ]);
  });

  it("say nothing of themselves when there are none", async () => {
    const report = await check({ "operator.csv": operators("OP-2,良い,contract") });
    expect(report).not.toHaveProperty("acknowledged");
    expect(report.summary).not.toHaveProperty("acknowledged");
  });

  it("name records by ids that no report prints", async () => {
    const report = await check({
      "operator.csv": operators("見本 会,悪い,contract"),
      "exception.csv": exceptions("例外 一,operator-name-is-good,見本 会,理由,課長,2025-06-10,"),
    });
    expect(report.summary).toMatchObject({ accepted: true, acknowledged: { findings: 1 } });
    expect(report.acknowledged?.[0]?.location).not.toHaveProperty("recordId");
    expect(report.acknowledged?.[0]?.exception).not.toHaveProperty("exceptionId");
  });

  it("count for nothing after their last day, for checks that do not allow them, and where fields are missing", async () => {
    const bad = { "operator.csv": operators("OP-1,悪い,contract") };
    const expired = await check({ ...bad, "exception.csv": exceptions(`${known}2026-03-30`) });
    expect(expired.summary.byRule).toEqual({ "exception-not-expired": 1, "operator-name-is-good": 1 });
    const last = await check({ ...bad, "exception.csv": exceptions(`${known}2026-03-31`) });
    expect(last.summary).toMatchObject({ accepted: true, byRule: {} });
    const forbidden = await check(
      { ...bad, "exception.csv": exceptions("EX-1,operator-name-is-short,OP-1,理由,課長,2025-06-10,") },
      { rules: [mendable] },
    );
    expect(forbidden.summary.byRule).toEqual({ "exception-rule-permits": 1, "operator-name-is-short": 1 });
    const unsaid = await check({
      ...bad,
      "exception.csv": exceptions("EX-1,operator-name-is-good,OP-1,,課長,2025-06-10,"),
    });
    expect(unsaid.summary.byRule).toEqual({ "operator-name-is-good": 1, "value-required": 1 });
  });

  it("are findings when they name nothing", async () => {
    const report = await check({
      "operator.csv": operators("OP-2,良い,contract"),
      "exception.csv": exceptions(
        "EX-1,operator-name-is-good,OP-1,理由,課長,2025-06-10,",
        "EX-2,operator-name-is-god,OP-2,理由,課長,2025-06-10,",
        "EX-3,nothing-of-the-sort-at-all,OP-2,理由,課長,2025-06-10,",
      ),
    });
    const said = report.findings.map(({ location, messageId, ruleId }) => [location.recordId, ruleId, messageId]);
    expect(said).toEqual([
      ["EX-1", "exception-still-needed", "noFinding"],
      ["EX-2", "exception-rule-known", "alike"],
      ["EX-3", "exception-rule-known", "unknown"],
    ]);
  });

  it("are not called needless when the check was not made", async () => {
    const tables = {
      "case.csv": "caseId,householdId,openedDate\nC-1,H-1,2025-04-01",
      "exception.csv": exceptions("EX-1,case-is-good,C-1,理由,課長,2025-06-10,"),
    };
    const rules = [{ ...confirmable, id: "case-is-good", entity: "case" } as unknown as typeof confirmable];
    expect((await check(tables, { rules })).summary.byRule).toEqual({ "exception-still-needed": 1 });
    expect((await check(tables, { rules, level: "p1" })).summary.byRule).toEqual({});
  });

  it("are exact when more is found than a report keeps, however the table is read", async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, index) => `OP-${index},${index % 3 === 0 ? "悪い" : "良い"},contract`,
    );
    const tables = {
      "operator.csv": operators(...rows),
      "exception.csv": exceptions("EX-1,operator-name-is-good,OP-2700,理由,課長,2025-06-10,"),
    };
    const [engine, plain] = await Promise.all([
      check(tables, { maxFindings: 10, engineBytes: 0 }),
      check(tables, { maxFindings: 10, isRecordByRecord: true }),
    ]);
    expect(engine).toEqual(plain);
    expect(engine.summary).toMatchObject({ errors: 999, acknowledged: { findings: 1 } });
    expect(engine.acknowledged?.map(({ location }) => location.recordId)).toEqual(["OP-2700"]);
  });
});
