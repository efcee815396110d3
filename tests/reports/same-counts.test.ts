import type { Report } from "@juso/model";
import { reportFormats, reportView } from "@juso/reporters";
import { beforeAll, describe, expect, test } from "vitest";
import { countsOfCsv, countsOfJunit, countsOfPage, countsOfReport, countsOfSarif, suiteOf } from "./counts-of-forms.ts";
import { pagesOfReport } from "./page-of-report.ts";
import { sampleReports } from "./sample-reports.ts";

describe.each(Object.entries(sampleReports))("%s", (_, make) => {
  let report: Report;
  beforeAll(async () => {
    report = await make();
  });

  /** A form of the report as text; it is the same whenever it is written. */
  const written = (name: "csv" | "json" | "sarif" | "junit", language: "ja" | "en" = "ja"): string => {
    const format = reportFormats[name];
    if (!format.isText) throw new Error(`${name} is no text`);
    const text = format.write(reportView(report, language), false);
    expect(format.write(reportView(report, language), true)).toBe(text);
    return text;
  };

  test("says the same numbers in JSON, SARIF and JUnit, in both languages", async () => {
    const counts = countsOfReport(report);
    expect(countsOfReport(JSON.parse(written("json")))).toEqual(counts);
    for (const language of ["ja", "en"] as const) {
      expect(countsOfSarif(written("sarif", language))).toEqual(counts);
      expect(await countsOfJunit(written("junit", language))).toEqual(counts);
    }
  });

  test("says them in the rows of the CSV, which a common reader reads", () => {
    expect(countsOfCsv(written("csv"))).toEqual(countsOfReport(report));
  });

  test("says them on the one page of the PDF, in both languages", async () => {
    for (const language of ["ja", "en"] as const) {
      const [page = "", ...others] = await pagesOfReport(report, language);
      expect(others).toEqual([]);
      expect(countsOfPage(page, language)).toEqual(countsOfReport(report));
    }
  });

  test("has a SARIF rule for each check and a result for each finding, told apart by their fingerprints", () => {
    const [run] = JSON.parse(written("sarif")).runs;
    const { rules } = run.tool.driver;
    const skipped = report.skipped.map(({ ruleId }) => ruleId);
    const { acknowledged = [] } = report;
    const told = [...report.summary.tasks, ...acknowledged].map(({ ruleId }) => ruleId);
    expect(rules).toHaveLength(new Set([...told, ...skipped]).size);
    expect(run.results).toHaveLength(report.findings.length + acknowledged.length);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
    for (const { associatedRule } of run.invocations[0].toolExecutionNotifications) {
      expect(rules[associatedRule.index].id).toBe(associatedRule.id);
    }
    const prints = run.results.map(({ partialFingerprints }: never) => JSON.stringify(partialFingerprints));
    expect(new Set(prints).size).toBe(prints.length);
  });

  test("has a JUnit test for the submission, each task and each skipped check, and says how many there are", async () => {
    const suite = await suiteOf(written("junit"));
    const cases = suite.testcase ?? [];
    const { tasks, accepted } = report.summary;
    const failing = tasks.filter(({ blocking, severity }) => blocking || severity === "error").length;
    const staying = Object.keys(report.summary.acknowledged?.byRule ?? {});
    expect(cases).toHaveLength(1 + tasks.length + staying.length + report.skipped.length);
    expect(suite).toMatchObject({ tests: cases.length, errors: 0, skipped: report.skipped.length });
    expect(suite.failures).toBe(failing + (accepted ? 0 : 1));
    expect(cases.filter(({ failure }) => failure !== undefined)).toHaveLength(suite.failures as number);
  });
});
