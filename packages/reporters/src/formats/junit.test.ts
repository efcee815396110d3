import type { ReportFinding } from "@juso/model";
import { describe, expect, it } from "vitest";
import { sampleFinding, sampleReport } from "../report.fixture.ts";
import { reportView } from "../report-view.ts";
import { junit } from "./junit.ts";

function written(findings: readonly ReportFinding[], change: Parameters<typeof sampleReport>[1] = {}): string {
  return junit.write(reportView(sampleReport(findings, change), "ja"), false);
}

/** The names of the elements in their order, each with the one around it. */
function elements(xml: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [, closing, name = "", alone] of xml.matchAll(/<(\/?)([a-z-]+)[^<]*?(\/?)>/g)) {
    if (closing) open.pop();
    else {
      found.push([...open, name].join(" "));
      if (!alone) open.push(name);
    }
  }
  return found;
}

const warning = sampleFinding({ ruleId: "b-c", severity: "warning", blocking: false });

describe("junit", () => {
  it("has its elements in the order of the schema of Surefire, and the attributes that it requires", () => {
    const xml = written([sampleFinding(), warning], { skipped: [{ ruleId: "r", because: "…" }] });
    const names = elements(xml);
    expect(names.slice(0, 3)).toEqual(["testsuite", "testsuite properties", "testsuite properties property"]);
    expect(names.filter((name) => !name.includes("properties")).slice(1)).toEqual([
      ...["testsuite testcase", "testsuite testcase failure"],
      ...["testsuite testcase", "testsuite testcase failure"],
      ...["testsuite testcase", "testsuite testcase system-out"],
      ...["testsuite testcase", "testsuite testcase skipped"],
    ]);
    expect(xml).toMatch(/<testsuite name="juso" tests="4" failures="2" errors="0" skipped="1" time="0">/);
    for (const [testCase] of xml.matchAll(/<testcase[^>]*>/g)) {
      expect(testCase).toMatch(/^<testcase classname="[^"]+" name="[^"]+" time="0">$/);
    }
    for (const [failure] of xml.matchAll(/<failure[^>]*>/g)) expect(failure).toMatch(/ message="[^"]+" type="[^"]+"/);
  });

  it("fails what stops acceptance and what is an error, and lets the rest pass with what there is to say", () => {
    const outcome = (change: Partial<ReportFinding>): string =>
      /<testcase classname="plan[^>]*>\s*<([a-z-]+)/.exec(written([sampleFinding(change)]))?.[1] ?? "";
    expect(outcome({ severity: "error", blocking: false })).toBe("failure");
    expect(outcome({ severity: "warning", blocking: true })).toBe("failure");
    expect(outcome({ severity: "warning", blocking: false })).toBe("system-out");
    expect(outcome({ severity: "info", blocking: false })).toBe("system-out");
  });

  it("asks first whether the submission can be sent, and begins with the numbers", () => {
    const first = (xml: string): string => /<testcase.*\s*<([a-z-]+)/.exec(xml)?.[1] ?? "";
    expect(first(written([]))).toBe("system-out");
    expect(first(written([warning]))).toBe("system-out");
    expect(first(written([sampleFinding()]))).toBe("failure");
    expect(written([sampleFinding(), warning])).toMatch(
      /<properties>\s*<property name="accepted" value="false"\/>\s*<property name="blocking" value="1"\/>\s*<property name="errors" value="1"\/>\s*<property name="warnings" value="1"\/>/,
    );
  });

  it("tells message, first places, fix, basis and who mends it, and counts the other places", () => {
    const findings = Array.from({ length: 8 }, (_, index) =>
      sampleFinding({ location: { file: "service.csv", line: index + 2, cell: `C${index + 2}` } }),
    );
    const xml = written(findings);
    for (const part of ["8件", "決定の前に", "セル C6", "3か所", "決定日か開始日", "別添5 4(1)", "市町村の担当者"]) {
      expect(xml).toContain(part);
    }
    expect(xml).not.toContain("セル C7");
  });

  it("says what changed since an earlier report", () => {
    const counts = { fixed: 3, new: 2, remaining: 1 };
    const comparison = { previousAsOf: "2026-03-31", ...counts, byRule: { a: counts }, isComplete: true };
    const xml = written([sampleFinding({ since: "new" })], { comparison });
    for (const [name, value] of Object.entries(counts)) {
      expect(xml).toContain(`<property name="comparison.${name}" value="${value}"/>`);
    }
    expect(xml).toContain("［新］");
    expect(xml).not.toContain("byRule");
  });

  it("is named after the submission when there are several", () => {
    expect(written([], { submission: "市/A&B" })).toContain('<testsuite name="市/A&amp;B"');
  });
});
