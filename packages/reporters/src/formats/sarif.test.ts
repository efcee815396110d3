import type { Location, ReportFinding } from "@juso/model";
import { describe, expect, it } from "vitest";
import { sampleFinding, sampleReport } from "../report.fixture.ts";
import { reportView } from "../report-view.ts";
import { sarif } from "./sarif.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is read here is JSON, and its form is what the tests are about
type Json = any;

function runOf(findings: readonly ReportFinding[], change: Parameters<typeof sampleReport>[1] = {}): Json {
  return JSON.parse(sarif.write(reportView(sampleReport(findings, change), "ja"), false)).runs[0];
}

const resultOf = (change: Partial<ReportFinding>): Json => runOf([sampleFinding(change)]).results[0];
const at = (location: Location): Json => resultOf({ location });

describe("sarif", () => {
  it("begins with the numbers and the order of the work, before any rule or result", () => {
    const run = runOf([sampleFinding()], { omitted: { findings: 2, byRule: { a: 2 } } });
    expect(Object.keys(run)[0]).toBe("properties");
    expect(Object.keys(run.properties).slice(0, 2)).toEqual(["accepted", "verdict"]);
    expect(run.properties).toMatchObject({ accepted: false, blocking: 1, errors: 1, omitted: { findings: 2 } });
    expect(run.properties.tasks).toEqual(sampleReport([sampleFinding()]).summary.tasks);
  });

  it("names the file as a relative URI and as one of the artifacts", () => {
    const uri = (file: string): Json => at({ file }).locations[0].physicalLocation.artifactLocation;
    expect(uri("service.csv")).toEqual({ uri: "service.csv", uriBaseId: "SUBMISSION", index: 0 });
    expect(uri("提出/a b#1%?.csv")).toEqual({
      uri: "%E6%8F%90%E5%87%BA/a%20b%231%25%3F.csv",
      uriBaseId: "SUBMISSION",
    });
    expect(uri("c:x.csv").uri).toBe("c%3Ax.csv");
  });

  it("names files from the folder in which the program ran where that is known", () => {
    const view = reportView(sampleReport([sampleFinding()]), "ja", undefined, undefined, "data/提出");
    const [run] = JSON.parse(sarif.write(view, false)).runs;
    const location = { uri: "data/%E6%8F%90%E5%87%BA/service.csv", uriBaseId: "%SRCROOT%" };
    expect(run.artifacts[0].location).toEqual(location);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ ...location, index: 0 });
    expect(Object.keys(run.originalUriBaseIds)).toEqual(["%SRCROOT%"]);
  });

  it("tells of each file its length, its hash and its encoding by the registered name", () => {
    const input = { path: "表.csv", sha256: "0".repeat(64), bytes: 10, entity: "service", records: 1 };
    const encodings = ["UTF-8", "UTF-8 (BOM)", "CP932", "utf-16", "unknown"];
    const { artifacts } = runOf([], { inputs: encodings.map((encoding) => ({ ...input, encoding })) });
    expect(artifacts.map(({ encoding }: Json) => encoding)).toEqual([
      "UTF-8",
      "UTF-8",
      "Windows-31J",
      "UTF-16",
      undefined,
    ]);
    expect(artifacts[0]).toMatchObject({
      location: { uri: "%E8%A1%A8.csv" },
      length: 10,
      hashes: { "sha-256": "0".repeat(64) },
    });
  });

  it("takes the line of a text for a region, but neither the column of a table nor the row of a sheet", () => {
    expect(at({ file: "a.csv", line: 4, column: 3, cell: "C4" }).locations[0].physicalLocation.region).toEqual({
      startLine: 4,
    });
    const inSheet = at({ file: "a.xlsx", sheet: "支援プラン", line: 4, column: 3, cell: "C4" });
    expect(inSheet.locations[0].physicalLocation).not.toHaveProperty("region");
    expect(inSheet.properties).toMatchObject({ sheet: "支援プラン", line: 4, column: 3, cell: "C4" });
  });

  it("names sheet, cell, field by its title, and record, as people look for them", () => {
    const { locations } = at({ file: "service.csv", line: 2, cell: "C2", field: "startDate", recordId: "S-1" });
    expect(locations[0].logicalLocations).toEqual([
      { name: "C2", kind: "cell" },
      { name: "開始日", fullyQualifiedName: "startDate", kind: "field" },
      { name: "S-1", kind: "record" },
    ]);
    expect(at({ file: "a.json", pointer: "/2/kind" }).locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: "/2/kind", kind: "value" },
    ]);
    expect(at({}).locations).toEqual([]);
  });

  it("counts what a finding stands for, and relates its first places", () => {
    const places = [2, 3].map((line) => ({ file: "service.csv", line }));
    const result = resultOf({ count: 100, places });
    expect(result.occurrenceCount).toBe(100);
    expect(result.relatedLocations.map((each: Json) => each.physicalLocation.region.startLine)).toEqual([2, 3]);
    expect(resultOf({})).not.toHaveProperty("occurrenceCount");
  });

  it("says what is new and what is unchanged since an earlier report, and nothing without one", () => {
    expect(resultOf({ since: "new" }).baselineState).toBe("new");
    expect(resultOf({ since: "remaining" }).baselineState).toBe("unchanged");
    expect(resultOf({})).not.toHaveProperty("baselineState");
  });

  it("keeps the fingerprint of a finding when its record moves, and gives equal ones different fingerprints", () => {
    const print = (result: Json): string => result.partialFingerprints["jusoFinding/v1"];
    const moved = { ...sampleFinding().location, line: 9, cell: "C9" };
    expect(print(resultOf({ location: moved }))).toBe(print(resultOf({})));
    expect(print(resultOf({ messageId: "other" }))).not.toBe(print(resultOf({})));
    const standing = { count: 100, messageId: "all" };
    expect(print(resultOf({ ...standing, location: { ...moved, recordId: "S-2" } }))).toBe(print(resultOf(standing)));
    const [one, other] = runOf([sampleFinding(), sampleFinding()]).results;
    expect(print(one)).not.toBe(print(other));
  });

  it("doubles braces, which would be places to fill in, and puts the fix on a line of its own", () => {
    expect(resultOf({ message: "{0}です。", fix: "直す\n。" }).message.text).toBe("{{0}}です。\n直す␊。");
  });

  it("describes a check by its title, its level, its basis and who mends it", () => {
    const [rule] = runOf([sampleFinding({ severity: "info", blocking: false })]).tool.driver.rules;
    expect(rule).toMatchObject({
      id: "plan-decided-before-service",
      shortDescription: { text: "決定のあとにサービスを始める" },
      defaultConfiguration: { level: "note" },
      properties: {
        blocking: false,
        whoFixes: "municipality",
        citations: [{ document: "重層的支援体制整備事業実施要綱", section: "別添5 4(1)" }],
      },
    });
    expect(rule.help.text).toContain("市町村の担当者");
  });

  it("lists a check that could not be made as a rule and says why", () => {
    const skipped = [1, 2].map((number) => ({ ruleId: "a-b", because: `理由${number}です。` }));
    const run = runOf([], { skipped });
    expect(run.tool.driver.rules).toEqual([{ id: "a-b" }]);
    const both = runOf([sampleFinding()], { skipped: [{ ruleId: sampleFinding().ruleId, because: "…" }] });
    expect(both.tool.driver.rules).toHaveLength(1);
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [{ message: { text: "理由1です。" } }, { message: { text: "理由2です。" } }],
    });
  });
});
