import type { DataRecord, EntityKey, EntityProfile, FieldValues, Rule, RuleContext } from "@juso/model";
import { entityRule, recordRule, submissionRule } from "@juso/model";
import { describe, expect, it } from "vitest";
import { exampleContext } from "./example-context.ts";
import { createRuleRun } from "./rule-run.ts";

const messages = { wrong: { text: { ja: "誤り", en: "wrong" }, fix: { ja: "直す", en: "fix" } } };
const meta = {
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: [],
  citations: [],
  title: { ja: "規則", en: "rule" },
  messages,
  examples: { pass: [], fail: [] },
} as const;

const scopeRule: Rule = recordRule({
  ...meta,
  id: "site-has-scope",
  entity: "site",
  *check({ siteName, attributeScope }) {
    if (attributeScope === undefined) yield { messageId: "wrong", field: "attributeScope", values: { siteName } };
  },
});
const operatorRule: Rule = submissionRule({
  ...meta,
  id: "site-operator-is-corporate",
  entity: "site",
  reads: { site: ["operatorId"], operator: ["operatorId", "legalForm"] },
  *check({ site, operator }) {
    for (const row of site.all) {
      const [found] = operator.where("operatorId", row.value.operatorId ?? "");
      if (found?.value.legalForm === "other") yield { row, messageId: "wrong", field: "operatorId" };
    }
  },
});

describe("createRuleRun", () => {
  it("points a record rule's finding to the cell and keeps values apart from data", () => {
    const run = start([scopeRule]);
    const [finding] = run.take(siteRecord(2, { siteId: "S1", siteName: "見本", x_row: "1" }));
    expect(finding).toEqual({
      checkId: "site-has-scope",
      messageId: "wrong",
      location: { file: "site.csv", line: 2, column: 3, cell: "C2", field: "attributeScope", recordId: "S1" },
      data: {},
      values: { siteName: "見本" },
      isPersonal: false,
      recordKey: "S1",
      echo: { x_row: "7" },
    });
  });

  it("drops a record rule only for the record whose invalid field it looked at", () => {
    const run = start([scopeRule]);
    expect(run.take(siteRecord(2, { siteId: "S1" }), new Set(["attributeScope"]))).toEqual([]);
    expect(run.take(siteRecord(3, { siteId: "S2" }), new Set(["openDaysPerWeek"]))).toHaveLength(1);
    expect(run.take(siteRecord(4, { siteId: "S3" }))).toHaveLength(1);
  });

  it("stops a rule before it works with a value of the wrong type", () => {
    const rule: Rule = recordRule({
      ...meta,
      id: "site-has-components",
      entity: "site",
      *check({ componentCodes, ...rest }) {
        if (componentCodes.every((code) => code === "ccsLtc") && "siteName" in rest) yield { messageId: "wrong" };
      },
    });
    const run = start([rule]);
    expect(run.take(siteRecord(2, { siteId: "S1", componentCodes: 5 }), new Set(["componentCodes"]))).toEqual([]);
    expect(run.take(siteRecord(3, { siteId: "S1", componentCodes: [] }), new Set(["siteName"]))).toEqual([]);
    expect(run.take(siteRecord(4, { siteId: "S1", componentCodes: [], siteName: "見本" }))).toHaveLength(1);
  });

  it("does not hide a fault of a rule", () => {
    const rule: Rule = recordRule({
      ...meta,
      id: "site-faulty",
      entity: "site",
      check() {
        throw new TypeError("fault");
      },
    });
    expect(() => start([rule]).take(siteRecord(2, { siteId: "S1" }), new Set(["siteName"]))).toThrow(TypeError);
  });

  it("keeps of a record only what a rule over several records declared, and its key", () => {
    let seen: readonly FieldValues[] = [];
    const spy: Rule = entityRule({
      ...meta,
      id: "site-spy",
      entity: "site",
      reads: { site: ["operatorId"] },
      *check({ site }) {
        seen = site.all.map(({ value }) => ({ ...value }));
      },
    });
    const run = start([spy]);
    run.take(siteRecord(2, { siteId: "S1", siteName: "見本", operatorId: "O1" }));
    expect([...run.finish(new Set<EntityKey>(["site"])).findings]).toEqual([]);
    expect(seen).toEqual([{ siteId: "S1", operatorId: "O1" }]);
  });

  it("judges several entities and repeats the submitter's columns", () => {
    const run = start([operatorRule]);
    run.take(siteRecord(2, { siteId: "S1", operatorId: "O1" }));
    run.take(record("operator", 2, { operatorId: "O1", legalForm: "other" }));
    const outcome = run.finish(new Set<EntityKey>(["site", "operator"]));
    const findings = [...outcome.findings];
    expect(outcome.skipped).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      location: { line: 2, field: "operatorId", recordId: "S1" },
      echo: { x_row: "7" },
    });
  });

  it("skips a rule whose entity is not in the submission, and names its file", () => {
    const run = start([operatorRule]);
    run.take(siteRecord(2, { siteId: "S1", operatorId: "O1" }));
    const { findings, skipped } = run.finish(new Set<EntityKey>(["site"]));
    expect([...findings]).toEqual([]);
    expect(skipped.map(({ checkId }) => checkId)).toEqual(["site-operator-is-corporate"]);
    expect(skipped[0]?.because.ja).toContain("operator");
  });

  it("judges an absent entity as empty for a rule about its absence, unless its records may be hidden", () => {
    const needsOperator: Rule = submissionRule({
      ...meta,
      id: "site-has-operator",
      entity: "site",
      reads: { site: ["siteId"], operator: ["operatorId"] },
      mayBeAbsent: ["operator"],
      *check({ site, operator }) {
        for (const row of site.all) if (operator.all.length === 0) yield { row, messageId: "wrong" };
      },
    });
    const run = start([needsOperator]);
    run.take(siteRecord(2, { siteId: "S1" }));
    const present = new Set<EntityKey>(["site"]);
    expect([...run.finish(present).findings]).toHaveLength(1);
    const hidden = run.finish(present, (entity) => entity === "operator");
    expect([...hidden.findings]).toEqual([]);
    expect(hidden.skipped.map(({ checkId }) => checkId)).toEqual(["site-has-operator"]);
    expect(run.finish(new Set<EntityKey>(["operator"])).skipped).toHaveLength(1);
  });

  it("skips a rule that declared a field which is invalid in some records, with the field and the count", () => {
    const run = start([operatorRule]);
    run.take(record("operator", 2, { operatorId: "O1" }), new Set(["legalForm"]));
    run.take(record("operator", 3, { operatorId: "O2" }), new Set(["legalForm", "operatorName"]));
    const present = new Set<EntityKey>(["site", "operator"]);
    const { skipped } = run.finish(present);
    expect(skipped[0]?.because.ja).toMatch(/「法人の種別」.*2件/);
    const other = start([operatorRule]);
    other.take(record("operator", 2, { operatorId: "O1" }), new Set(["operatorName"]));
    expect(other.finish(present).skipped).toEqual([]);
  });

  it("does not run a rule outside its period", () => {
    const later: Rule = { ...scopeRule, effective: { from: "2027-04-01" } } as Rule;
    const ended: Rule = { ...scopeRule, effective: { to: "2026-03-31" } } as Rule;
    expect(start([later, ended]).take(siteRecord(2, { siteId: "S1" }))).toEqual([]);
    expect(start([ended], { ...exampleContext, fiscalYear: 2025 }).take(siteRecord(2, { siteId: "S1" }))).toHaveLength(
      1,
    );
  });

  it("marks findings of case records as personal", () => {
    const rule: Rule = recordRule({
      ...meta,
      id: "case-spy",
      entity: "case",
      *check() {
        yield { messageId: "wrong", field: "openedDate" };
      },
    });
    const [finding] = start([rule]).take(record("case", 2, { caseId: "C1" }));
    expect(finding?.isPersonal).toBe(true);
  });
});

function start(rules: readonly Rule[], context: RuleContext = exampleContext): ReturnType<typeof createRuleRun> {
  return createRuleRun(rules, context, [
    profile("site", "p1", "siteId", { operatorId: "実施者ID" }),
    profile("operator", "p1", "operatorId", { legalForm: "法人の種別" }),
    profile("case", "p0", "caseId", {}),
  ]);
}

function profile(key: EntityKey, level: "p0" | "p1", id: string, titles: Record<string, string>): EntityProfile {
  const fields = Object.entries({ [id]: "ID", ...titles }).map(([fieldKey, ja]) => ({
    key: fieldKey,
    title: { ja, en: fieldKey },
    kind: "string" as const,
    isRequired: fieldKey === id,
    isKey: fieldKey === id,
  }));
  return { key, fileName: key, title: { ja: key, en: key }, description: "", level, source: "", sets: [], fields };
}

function record(entity: EntityKey, line: number, value: FieldValues): DataRecord {
  return { entity, value, position: { file: `${entity}.csv`, line, row: line } };
}

function siteRecord(line: number, value: FieldValues): DataRecord {
  const columns = new Map([
    ["siteId", 0],
    ["siteName", 1],
    ["attributeScope", 2],
  ] as const);
  return { entity: "site", value, position: { file: "site.csv", line, row: line, columns }, echo: { x_row: "7" } };
}
