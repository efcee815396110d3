import { describe, expect, it } from "vitest";
import { sampleCheck, sampleFinding } from "./finding.fixture.ts";
import type { KeptFinding } from "./finding-store.ts";
import { reportTasks } from "./report-tasks.ts";

const checks: Readonly<Record<string, Partial<typeof sampleCheck>>> = {
  "plan-late": {},
  "plan-many": {},
  "value-storm": {},
  "column-known": {},
  "b-soft-error": { blocking: false },
  "a-warning": { blocking: false, severity: "warning", whoFixes: "vendor" },
  "a-notice": { blocking: false, severity: "info" },
};

describe("reportTasks", () => {
  it("puts first what stops acceptance, then what hides other problems, what one change mends, and what is most", () => {
    const counts = new Map([
      ["a-notice", 1],
      ["a-warning", 900],
      ["b-soft-error", 1],
      ["column-known", 1],
      ["plan-late", 3],
      ["plan-many", 40],
      ["value-storm", 30],
    ]);
    const finding = sampleFinding({ checkId: "value-storm" });
    const kept: readonly KeptFinding[] = [
      { finding, stands: { checkId: "value-storm", place: {}, count: 30, findings: [finding], rows: () => undefined } },
      { finding: sampleFinding({ checkId: "plan-many" }) },
    ];
    const tasks = reportTasks(counts, kept, (id) => ({ ...sampleCheck, id, ...checks[id] }), "ja");
    expect(tasks.map(({ ruleId }) => ruleId)).toEqual([
      ...["column-known", "value-storm", "plan-many", "plan-late"],
      ...["b-soft-error", "a-warning", "a-notice"],
    ]);
    expect(tasks[5]).toEqual({
      ruleId: "a-warning",
      title: "番号の形",
      severity: "warning",
      blocking: false,
      whoFixes: "vendor",
      count: 900,
    });
  });
});
