import { describe, expect, it } from "vitest";
import { comparedWith, differentSubjects } from "./compare-reports.ts";
import { sampleFinding, sampleReport } from "./report.fixture.ts";

const at = (line: number, recordId = `S-${line}`) =>
  sampleFinding({ location: { file: "service.csv", line, cell: `C${line}`, field: "startDate", recordId } });
const other = sampleFinding({ ruleId: "plan-names-services", location: { file: "plan.csv", line: 9 } });

describe("comparedWith", () => {
  it("finds a record again when its line has moved", () => {
    const previous = sampleReport([at(2), at(3), other]);
    const now = comparedWith(sampleReport([at(7, "S-3"), at(8)]), previous);
    expect(now.findings.map(({ since }) => since)).toEqual(["remaining", "new"]);
    expect(now.comparison).toMatchObject({ fixed: 2, new: 1, remaining: 1, isComplete: true });
    expect(now.comparison?.byRule).toEqual({
      "plan-decided-before-service": { fixed: 1, new: 1, remaining: 1 },
      "plan-names-services": { fixed: 1, new: 0, remaining: 0 },
    });
  });

  it("counts the same finding as often as it is there", () => {
    const now = comparedWith(sampleReport([at(2), at(2)]), sampleReport([at(2)]));
    expect(now.comparison).toMatchObject({ fixed: 0, new: 1, remaining: 1 });
  });

  it("takes a place without a record by its line, and another message as another finding", () => {
    const [previous] = [sampleReport([other])];
    expect(comparedWith(sampleReport([other]), previous).comparison).toMatchObject({ remaining: 1 });
    const worded = { ...other, messageId: "early" };
    expect(comparedWith(sampleReport([worded]), previous).comparison).toMatchObject({ fixed: 1, new: 1, remaining: 0 });
  });

  it("tells what now stays with a reason from what was mended", () => {
    const stays = { ...at(2), title: "順", exception: { as: "confirmed", approvedDate: "2026-04-01" } } as const;
    const rule = stays.ruleId;
    const empty = sampleReport([]);
    const summary = { ...empty.summary, acknowledged: { findings: 1, byRule: { [rule]: 1 } } };
    const now = comparedWith({ ...empty, summary, acknowledged: [stays] }, sampleReport([at(2), at(3)]));
    expect(now.comparison).toMatchObject({ fixed: 1, new: 0, remaining: 0, acknowledged: 1 });
    expect(now.comparison?.byRule).toEqual({ [rule]: { fixed: 1, new: 0, remaining: 0, acknowledged: 1 } });
    const never = comparedWith({ ...empty, summary, acknowledged: [stays] }, sampleReport([at(3)]));
    expect(never.comparison).toMatchObject({ fixed: 1 });
    expect(never.comparison).not.toHaveProperty("acknowledged");
  });

  it("compares only numbers where findings were left out", () => {
    const rule = "plan-decided-before-service";
    const full = sampleReport([at(2)]);
    const summary = { ...full.summary, byRule: { [rule]: 500 } };
    const previous = { ...full, summary, omitted: { findings: 499, byRule: { [rule]: 499 } } };
    expect(comparedWith(sampleReport([at(900), at(901)]), previous).comparison).toMatchObject({
      fixed: 498,
      new: 0,
      remaining: 2,
      isComplete: false,
    });
  });

  it("takes a finding that stands for many as so many", () => {
    const many = (count: number) => {
      const report = sampleReport([{ ...at(2), count }]);
      return { ...report, summary: { ...report.summary, byRule: { "plan-decided-before-service": count } } };
    };
    expect(comparedWith(many(30), many(100)).comparison).toMatchObject({ fixed: 70, new: 0, remaining: 30 });
  });

  it("finds single ones again in one that stood for a whole column, and the other way round", () => {
    const rule = "plan-decided-before-service";
    const storm = (count: number) => {
      const report = sampleReport([{ ...at(2), count }]);
      return { ...report, summary: { ...report.summary, byRule: { [rule]: count } } };
    };
    const few = sampleReport([at(5), at(9)]);
    expect(comparedWith(few, storm(100)).comparison).toMatchObject({ fixed: 98, new: 0, remaining: 2 });
    expect(comparedWith(storm(100), few).comparison).toMatchObject({ fixed: 0, new: 98, remaining: 2 });
  });

  it("takes the only file of a submission for the same under another name, and nothing else", () => {
    const named = (file: string) => sampleFinding({ location: { file, line: 2, recordId: "S-1" } });
    const alone = (file: string) => {
      const report = sampleReport([named(file)]);
      return { ...report, inputs: [{ ...report.inputs[0]!, path: file }] };
    };
    expect(comparedWith(alone("a-marked.xlsx"), alone("a.xlsx")).comparison).toMatchObject({ new: 0, remaining: 1 });
    const [first] = alone("a.xlsx").inputs;
    const two = { ...alone("a.xlsx"), inputs: [first!, { ...first!, path: "c.csv" }] };
    expect(comparedWith(alone("b.xlsx"), two).comparison).toMatchObject({ fixed: 1, new: 1, remaining: 0 });
  });

  it("calls nothing new where only numbers could be compared", () => {
    const rule = "plan-decided-before-service";
    const full = sampleReport([at(2)]);
    const previous = { ...full, omitted: { findings: 1, byRule: { [rule]: 1 } } };
    expect(comparedWith(sampleReport([at(9)]), previous).findings[0]?.since).toBeUndefined();
  });

  it("knows reports of another municipality, year or level, where both say", () => {
    const of = (subject: object) => sampleReport([], { subject: { fiscalYear: 2025, ...subject } });
    const a = of({ municipalityCode: "992020", level: "p0" });
    expect(differentSubjects(a, of({ municipalityCode: "993018" }))).toBe("municipality");
    expect(differentSubjects(a, of({ municipalityCode: "992020", fiscalYear: 2024 }))).toBe("fiscalYear");
    expect(differentSubjects(a, of({ municipalityCode: "992020", level: "p1" }))).toBe("level");
    expect(differentSubjects(a, of({}))).toBeUndefined();
    expect(differentSubjects(a, sampleReport([]))).toBeUndefined();
  });
});
