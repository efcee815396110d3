import { memorySource, type Rule, recordRule } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { documentValidators } from "@juso/schemas/validators";
import { describe, expect, it } from "vitest";
import { validateSubmission } from "./validate-submission.ts";
import type { Progress, ValidationOptions, ValidationResult } from "./validation-options.ts";

const noGoodName = recordRule({
  id: "operator-name-is-good",
  since: "0.1.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  requirements: [],
  citations: [{ document: "juso", section: "例" }],
  title: { ja: "良い名前である", en: "The name is good" },
  messages: {
    bad: {
      text: { ja: "{fiscalYear}年度の名前「{name}」は良くありません。", en: "{name} of {fiscalYear} is not good." },
      fix: { ja: "直してください。", en: "Mend it." },
    },
  },
  entity: "operator",
  *check(operator, { fiscalYear }) {
    if (operator.operatorName === "悪い") {
      yield { messageId: "bad", field: "operatorName", data: { fiscalYear }, values: { name: operator.operatorName } };
    }
  },
  examples: { pass: [], fail: [] },
});

const forCases: Rule = { ...noGoodName, id: "case-name-is-good", entity: "case" };

const options: ValidationOptions = {
  tool: { name: "juso", version: "0.1.0" },
  asOf: "2026-03-31",
  language: "ja",
  register: municipalityRegister,
  profiles: entityProfiles,
  codeLists,
  rules: [noGoodName],
  standardVersion: specVersion,
};

const manifest = {
  specVersion,
  municipalityCode: "992011",
  fiscalYear: 2024,
  level: "p0",
  documents: [{ path: "operator.csv", entity: "operator" }],
};

function check(rows: readonly string[], change: Partial<ValidationOptions> = {}): Promise<ValidationResult> {
  const table = ["実施者ID,実施者名,実施方法,x_整理番号", ...rows].map((row) => `${row}\r\n`).join("");
  return validateSubmission(
    [memorySource("manifest.json", JSON.stringify(manifest)), memorySource("operator.csv", table)],
    { ...options, ...change },
  );
}

describe("validateSubmission", () => {
  it("accepts good data, judges by the manifest's fiscal year and gives back what was asked for", async () => {
    const result = await check(["OP-1,見本会,contract,1"], { keepEntities: new Set(["operator"]) });
    expect(result.report.findings).toEqual([]);
    expect(result.report.summary).toMatchObject({ accepted: true, errors: 0, warnings: 0, infos: 0 });
    expect(result.fiscalYear).toBe(2024);
    expect(result.manifest).toMatchObject(manifest);
    expect(result.records.operator?.map(({ value }) => value.operatorName)).toEqual(["見本会"]);
    expect(result.report.inputs.find(({ path }) => path === "operator.csv")).toMatchObject({ records: 1 });
  });

  it("merges what structure and rules found, in the order of the places", async () => {
    const rows = ["OP-1,悪い,contract,7", "OP-1,見本会,contract,8", "OP-3,悪い,unheardOf,9"];
    const { report } = await check(rows);
    expect(report.summary).toMatchObject({ accepted: false, byRule: { "operator-name-is-good": 2 } });
    const places = report.findings.map(({ ruleId, location }) => `${location.line} ${location.column} ${ruleId}`);
    expect(places).toEqual([
      "2 2 operator-name-is-good",
      "3 1 record-key-unique",
      "4 2 operator-name-is-good",
      "4 3 code-listed",
    ]);
    expect(report.findings[0]?.message).toBe("2024年度の名前「悪い」は良くありません。");
    expect(report.findings[0]?.echo).toEqual({ x_整理番号: "7" });
  });

  it("keeps as many findings as asked, counts all, and lists the rest as omitted", async () => {
    const bad = Array.from({ length: 50 }, (_, index) => `OP-${index},悪い,contract,`);
    const good = Array.from({ length: 50 }, (_, index) => `OQ-${index},見本会,contract,`);
    const { report } = await check([...bad, ...good], { maxFindings: 10 });
    expect(report.findings).toHaveLength(10);
    expect(report.findings.at(-1)?.location.line).toBe(11);
    expect(report.summary.warnings).toBe(50);
    expect(report.omitted).toEqual({ findings: 40, byRule: { "operator-name-is-good": 40 } });
  });

  it("says once what is wrong throughout, with its count and its first places", async () => {
    const rows = Array.from({ length: 50 }, (_, index) => `OP-${index},悪い,${index < 3 ? "contract" : "unheard"},`);
    const { report } = await check(rows);
    expect(
      report.findings.map(({ ruleId, count, places }) => [ruleId, count, places?.map(({ cell }) => cell)]),
    ).toEqual([
      ["operator-name-is-good", 50, ["B2", "B3", "B4"]],
      ["code-listed", 47, ["C5", "C6", "C7"]],
    ]);
    expect(report.summary.byRule).toEqual({ "operator-name-is-good": 50, "code-listed": 47 });
    expect(report.omitted.findings).toBe(0);
  });

  it("leaves out of the kept records what has the wrong form", async () => {
    const { records } = await check(["OP-1,見本会,contract,", "OP-2,,contract,"], {
      keepEntities: new Set(["operator"]),
    });
    expect(records.operator).toHaveLength(1);
  });

  it("is the same for the same input, and follows the published schema", async () => {
    const rows = ["OP-1,悪い,contract,7", "OP-1,,unheardOf,8"];
    const [first, second] = [await check(rows), await check(rows)];
    expect(JSON.stringify(first.report)).toBe(JSON.stringify(second.report));
    expect(
      documentValidators.report(JSON.parse(JSON.stringify(first.report))),
      JSON.stringify(documentValidators.report.errors),
    ).toBe(true);
  });

  it("finds case records in a submission for the prefecture", async () => {
    const sources = [
      memorySource(
        "manifest.json",
        JSON.stringify({ ...manifest, level: "p1", documents: [{ path: "case.csv", entity: "case" }] }),
      ),
      memorySource("case.csv", "ケースID\r\nC-1\r\nC-2\r\n"),
    ];
    const { report } = await validateSubmission(sources, options);
    expect(report.summary.byRule["manifest-level-covers-entity"]).toBe(1);
    expect(report.summary.accepted).toBe(false);
    const asked = await validateSubmission(sources, { ...options, level: "p1" });
    expect(asked.presentEntities.has("case")).toBe(false);
    expect(asked.report).toMatchObject({ skipped: [], tablesKeptInside: 1 });
    expect(report.tablesKeptInside).toBeUndefined();
    expect(report.subject?.isFiscalYearUnknown).toBeUndefined();
    const alone = await validateSubmission(sources.slice(1), options);
    expect(alone.report.subject).toMatchObject({ isFiscalYearUnknown: true });
    const withRules = await validateSubmission(sources, { ...options, rules: [noGoodName, forCases], level: "p1" });
    expect(withRules.report.skipped.map(({ ruleId }) => ruleId)).toEqual([forCases.id]);
  });

  it("does not miss what a broken record would have held, and still judges the others", async () => {
    const documents = [{ path: "operator.csv" }, { path: "site.csv" }];
    const { report } = await validateSubmission(
      [
        memorySource("manifest.json", JSON.stringify({ ...manifest, documents })),
        memorySource("operator.csv", '実施者ID,実施者名,実施方法\r\nOP-1,悪い,contract\r\n"OP-2,見本会,contract\r\n'),
        memorySource("site.csv", "拠点ID,実施者ID\r\nST-1,OP-2\r\n"),
      ],
      options,
    );
    const { byRule } = report.summary;
    expect(byRule).toMatchObject({ "quote-closed": 1, "operator-name-is-good": 1 });
    expect(byRule["reference-exists"]).toBeUndefined();
    expect(report.skipped.map(({ ruleId }) => ruleId)).toContain("reference-exists");
  });

  it("compares the municipality and the year of the manifest with the records", async () => {
    const documents = [{ path: "municipality.csv" }, { path: "programme.csv" }];
    const read = async (code: string, year: number) => {
      const { report } = await validateSubmission(
        [
          memorySource("manifest.json", JSON.stringify({ ...manifest, documents })),
          memorySource("municipality.csv", `municipalityName,municipalityCode\r\n見本市,${code}\r\n`),
          memorySource("programme.csv", `municipalityCode,fiscalYear\r\n${code},${year}\r\n`),
        ],
        options,
      );
      return report.findings
        .filter(({ ruleId }) => ruleId.startsWith("manifest-"))
        .map(({ ruleId, location }) => `${ruleId} ${location.file} ${location.cell}`);
    };
    expect(await read("992011", 2024)).toEqual([]);
    expect(await read("131016", 2025)).toEqual([
      "manifest-municipality-matches municipality.csv B2",
      "manifest-fiscal-year-covers-programme programme.csv B2",
    ]);
  });

  it("speaks the other language when asked", async () => {
    const { report } = await check(["OP-1,悪い,contract,"], { language: "en" });
    expect(report.findings[0]?.message).toBe("悪い of 2024 is not good.");
  });

  it("tells how far it has come, without an influence on the report", async () => {
    const seen: Progress[] = [];
    const rows = Array.from({ length: 3000 }, (_, index) => `OP-${index},見本会,contract,`);
    const told = await check(rows, { onProgress: (progress) => seen.push(progress) });
    expect(JSON.stringify(told.report)).toBe(JSON.stringify((await check(rows)).report));
    expect(seen.length).toBeGreaterThan(2);
    const { bytes, totalBytes, records } = seen.at(-1)!;
    expect([bytes, records]).toEqual([totalBytes, 3000]);
    seen.forEach((progress, index) => {
      expect(progress.totalBytes).toBe(totalBytes);
      expect(progress.bytes).toBeGreaterThanOrEqual(seen[index - 1]?.bytes ?? 0);
      expect(progress.bytes).toBeLessThanOrEqual(totalBytes);
    });
  });
});
