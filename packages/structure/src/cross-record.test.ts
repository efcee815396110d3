import type { DataRecord, EntityKey } from "@juso/model";
import { describe, expect, test } from "vitest";
import { createStructureCheck } from "./structure-check.ts";
import { unfilled } from "./unfilled.fixture.ts";

function record(entity: EntityKey, line: number, value: DataRecord["value"]): DataRecord {
  return { entity, value, position: { file: `${entity}.csv`, line, row: line, columns: new Map([["caseId", 0]]) } };
}

const openedDate = "2025-04-01";
const plan = { caseId: "C-1", planKind: "multiAgency", planVersion: 1, draftedDate: "2025-05-01" };

describe("keys", () => {
  test("a key that is used again names the first record", () => {
    const check = createStructureCheck();
    expect(check.checkRecord(record("case", 2, { caseId: "C-1", openedDate })).findings).toEqual([]);
    expect(check.checkRecord(record("case", 3, { caseId: "C-2", openedDate })).findings).toEqual([]);
    const [finding] = check.checkRecord(record("case", 4, { caseId: "C-1", openedDate })).findings;
    expect(finding && unfilled(finding)).toEqual([]);
    expect(finding).toMatchObject({
      checkId: "record-key-unique",
      location: { line: 4, cell: "A4", field: "caseId" },
      data: { firstPlace: "case.csv", firstLine: 2, field: "ケースID" },
      values: { value: "C-1" },
    });
  });

  test("a key of several fields is compared as a whole", () => {
    const check = createStructureCheck();
    const cap = (capCategory: string, fiscalYear: number) => ({
      fiscalYear,
      capCategory,
      capYen: 0,
      otherProgrammeCostYen: 0,
    });
    const values = [cap("sogo", 2025), cap("sogo", 2024), cap("hokatsuNini", 2025), cap("sogo", 2025)];
    const found = values.flatMap((value, index) => check.checkRecord(record("categoryCap", index + 2, value)).findings);
    expect(found.map(({ location, data }) => [location.line, data.firstLine, data.field])).toEqual([
      [5, 2, "年度・区分"],
    ]);
  });

  test("blank keys are no duplicates", () => {
    const check = createStructureCheck();
    const found = [2, 3].flatMap(
      (line) => check.checkRecord(record("case", line, { caseId: "", openedDate })).findings,
    );
    expect(found.map(({ checkId }) => checkId)).toEqual(["value-required", "value-required"]);
  });

  test("records of different entities do not share keys", () => {
    const check = createStructureCheck();
    check.checkRecord(record("case", 2, { caseId: "1", openedDate }));
    expect(check.checkRecord(record("plan", 2, { ...plan, planId: "1" })).findings).toEqual([]);
  });
});

describe("references", () => {
  const present = new Set<EntityKey>(["case", "plan"]);

  test("are answered by records read before or after", () => {
    const check = createStructureCheck();
    check.checkRecord(record("plan", 2, { ...plan, planId: "P-1", caseId: "C-2" }));
    check.checkRecord(record("case", 2, { caseId: "C-1", openedDate }));
    check.checkRecord(record("case", 3, { caseId: "C-2", openedDate }));
    check.checkRecord(record("plan", 3, { ...plan, planId: "P-2", caseId: "C-1", parentPlanId: "P-1" }));
    expect([...check.finish(present)]).toEqual([]);
    expect(check.skipped(present)).toEqual([]);
  });

  test("that nothing answers are findings at their place", () => {
    const check = createStructureCheck();
    check.checkRecord(record("case", 2, { caseId: "C-1", openedDate }));
    check.checkRecord(record("plan", 7, { ...plan, planId: "P-1", caseId: "C-9", parentPlanId: "P-8" }));
    const found = [...check.finish(present)];
    expect(
      found.map(({ location, data, values }) => [location.field, location.recordId, data.target, values.value]),
    ).toEqual([
      ["caseId", "P-1", "支援ケース", "C-9"],
      ["parentPlanId", "P-1", "支援プラン", "P-8"],
    ]);
    expect(found.flatMap(unfilled)).toEqual([]);
    expect(found[0]).toMatchObject({
      checkId: "reference-exists",
      location: { file: "plan.csv", line: 7, cell: "A7" },
    });
  });

  test("in a list with another separator say which one parts them", () => {
    const check = createStructureCheck();
    check.checkRecord(
      record("component", 2, { fiscalYear: 2025, operatorIds: ["O-1・O-2", "O-3/O-4", "O-5 O-6", "O-7"] }),
    );
    const found = [...check.finish(new Set(["component", "operator"]))];
    expect(found.map(({ messageId, values }) => [values.value, messageId])).toEqual([
      ["O-1・O-2", "joined"],
      ["O-3/O-4", "joined"],
      ["O-5 O-6", "joined"],
      ["O-7", "missing"],
    ]);
    expect(found.flatMap(unfilled)).toEqual([]);
  });

  test("to an entity that has a file without records are findings", () => {
    const check = createStructureCheck();
    check.checkRecord(record("plan", 2, { ...plan, planId: "P-1" }));
    expect([...check.finish(present)]).toHaveLength(1);
  });

  test("to an entity that is not in the submission are skipped with a reason", () => {
    const check = createStructureCheck();
    check.checkRecord(record("plan", 2, { ...plan, planId: "P-1" }));
    check.checkRecord(record("plan", 3, { ...plan, planId: "P-2" }));
    expect([...check.finish(new Set(["plan"]))]).toEqual([]);
    const [skipped, ...others] = check.skipped(new Set(["plan"]));
    expect(others).toEqual([]);
    expect(skipped?.checkId).toBe("reference-exists");
    expect(skipped?.because.en).toContain("2 references");
  });

  test("in a list are looked up one by one", () => {
    const check = createStructureCheck();
    const site = { siteName: "見本", siteKind: "ltcCenter", componentCodes: ["ccsLtc"] };
    check.checkRecord(record("site", 2, { ...site, siteId: "S-1", linkedSiteIds: ["S-2", "S-3", "S-3"] }));
    check.checkRecord(record("site", 3, { ...site, siteId: "S-2" }));
    expect([...check.finish(new Set(["site"]))].map(({ values }) => values.value)).toEqual(["S-3"]);
  });
});
