import type { GrantItemCode, GrantLine } from "@juso/model";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import type { GrantNoticeCode } from "../notices/grant-notice.ts";
import { builtInParameters } from "../parameters/built-in-parameters.ts";
import { formatParameters } from "../parameters/format-parameters.ts";
import { mergeParameters } from "../parameters/merge-parameters.ts";
import { parseParameterSet } from "../parameters/parameter-schema.ts";
import type { ParameterEntry, ParameterSet } from "../parameters/parameter-set.ts";
import type { GrantResult } from "../result.ts";
import { costLine, exampleCity, exampleInput, exampleSetting } from "../worked-example.fixture.ts";

const year = { from: 2026, to: 2026 };
const source = "令和8年度交付要綱 別表";
const body: ParameterEntry = {
  key: "baseAmount.multiAgency.body",
  fiscalYears: year,
  value: [
    { from: 0, below: 50_000, amountYen: 10_000_000 },
    { from: 50_000, below: 300_000, amountYen: 15_000_000 },
  ],
  source,
  status: "verified",
};
const additions: ParameterEntry = {
  key: "baseAmount.multiAgency.additions",
  fiscalYears: year,
  value: [
    {
      key: "outreach",
      title: { ja: "アウトリーチ", en: "outreach" },
      bands: [
        { from: 0, below: 80_000, amountYen: 1_000_000 },
        { from: 80_000, amountYen: 2_000_003 },
      ],
    },
    { key: "participation", title: { ja: "参加支援", en: "participation" }, bands: [{ from: 0, amountYen: 500_001 }] },
  ],
  source,
  status: "unverified",
};
const childBands: ParameterEntry = {
  key: "baseAmount.childUse",
  fiscalYears: year,
  value: [{ from: 0, amountYen: 7_000_000 }],
  source,
  status: "verified",
};
const file = (...entries: readonly ParameterEntry[]): ParameterSet =>
  parseParameterSet(JSON.parse(JSON.stringify({ id: "shi", title: { ja: "市の設定", en: "ours" }, entries })));

/** 多機関協働等 and 利用者支援 in R8 with a file of an official. */
function run(
  entries: readonly ParameterEntry[],
  population: number | undefined = 80_000,
  grantLines: readonly GrantLine[] = [],
): GrantResult {
  const { population: _, ...municipality } = exampleCity;
  return calculateGrant(
    exampleInput({
      fiscalYear: 2026,
      municipality: population === undefined || population < 0 ? municipality : { ...municipality, population },
      costLines: [
        costLine("multiAgency", 30_000_000, { fiscalYear: 2026 }),
        costLine("ccsChild", 9_000_000, { fiscalYear: 2026 }),
      ],
      incomeLines: [],
      grantLines,
      caps: [],
      setting: { ...exampleSetting, fiscalYear: 2026, costBaseMethod: "ownCost" },
      parameters: mergeParameters(builtInParameters, file(...entries)),
    }),
  );
}
const blank = -1;
const baseAmount = (result: GrantResult, item: GrantItemCode = "multiAgency"): number | null | undefined =>
  result.items.find((candidate) => candidate.item === item)?.baseAmountYen;
const about = (result: GrantResult, code: GrantNoticeCode): readonly (string | undefined)[] =>
  result.notices.filter((notice) => notice.code === code).map((notice) => notice.about);

describe("本体額 and 取組加算 of R8", () => {
  const result = run([body, additions]);
  const step = (id: string): GrantResult["steps"][number] | undefined => result.steps.find((one) => one.id === id);

  it("are summed by the population, and cap the amount", () => {
    expect(baseAmount(result)).toBe(15_000_000 + 2_000_003 + 500_001);
    expect(result.items.find((item) => item.item === "multiAgency")?.selectedYen).toBe(17_500_004);
    expect(about(result, "baseAmountMissing")).toEqual(["childUse"]);
    expect(baseAmount(run([body, additions], 79_999))).toBe(16_500_001);
  });

  it("are steps of their own with the standing of their source", () => {
    expect(
      ["E.multiAgency.body", "E.multiAgency.addition.outreach", "E.multiAgency.addition.participation"].map((id) => [
        step(id)?.yen,
        step(id)?.verification,
      ]),
    ).toEqual([
      [15_000_000, "verified"],
      [2_000_003, "unverified"],
      [500_001, "unverified"],
    ]);
    expect(step("E.multiAgency.body")?.formula).toBe(
      "人口区分の本体額（人口80,000人、区分は50,000人以上300,000人未満）",
    );
    expect(step("E.multiAgency")).toMatchObject({
      yen: 17_500_004,
      verification: "unverified",
      operands: ["E.multiAgency.body", "E.multiAgency.addition.outreach", "E.multiAgency.addition.participation"],
    });
    expect(result.parameters.used.map((used) => used.key)).toEqual(
      expect.arrayContaining(["baseAmount.multiAgency.body", "baseAmount.multiAgency.additions"]),
    );
  });

  it("may be the 本体額 alone", () => {
    const alone = run([body]);
    expect(baseAmount(alone)).toBe(15_000_000);
    expect(alone.steps.find((one) => one.id === "E.multiAgency")?.verification).toBe("verified");
  });

  it("are not used when only additions are given", () => {
    const without = run([additions]);
    expect(baseAmount(without)).toBeNull();
    expect(about(without, "baseAmountMissing")).toContain("multiAgency");
  });

  it("hold only for their fiscal years", () => {
    expect(baseAmount(run([{ ...body, fiscalYears: { from: 2027 } }]))).toBeNull();
  });
});

describe("bands and the row of the item", () => {
  it("gives way to a base amount that was entered, even 0", () => {
    for (const baseAmountYen of [0, 12_345_678]) {
      const entered = run([body, additions], 80_000, [{ fiscalYear: 2026, grantItem: "multiAgency", baseAmountYen }]);
      expect(baseAmount(entered)).toBe(baseAmountYen);
      expect(entered.steps.some((one) => one.id.startsWith("E.multiAgency."))).toBe(false);
      expect(entered.parameters.used.some((used) => used.key.startsWith("baseAmount.multiAgency"))).toBe(false);
    }
  });

  it("needs the population, and asks for it only then", () => {
    const missing = run([body, additions, childBands], blank);
    expect([baseAmount(missing), baseAmount(missing, "childUse")]).toEqual([null, null]);
    expect(about(missing, "populationMissing")).toEqual(["childUse", "multiAgency"]);
    expect(about(missing, "baseAmountMissing")).toEqual([]);
    expect(missing.parameters.used.some((used) => used.key.startsWith("baseAmount."))).toBe(false);
    const entered = { fiscalYear: 2026, grantItem: "multiAgency", baseAmountYen: 1 } as const;
    expect(about(run([body, additions], blank, [entered]), "populationMissing")).toEqual([]);
    expect(about(run([], blank), "populationMissing")).toEqual([]);
  });

  it("says when no band holds the population", () => {
    const outside = run([body, additions], 300_000);
    expect(baseAmount(outside)).toBeNull();
    expect(about(outside, "populationOutsideBands")).toEqual(["multiAgency"]);
  });

  it("names the band of one value in its step", () => {
    const step = run([childBands]).steps.find((one) => one.id === "E.childUse");
    expect(step).toMatchObject({
      yen: 7_000_000,
      verification: "verified",
      formula: "人口区分の基準額（人口80,000人、区分は0人以上）",
    });
  });
});

describe("a parameter file with additions", () => {
  const addition = { key: "a", title: { ja: "加算", en: "addition" }, bands: [{ from: 0, amountYen: 1 }] };

  it.each([
    ["a key twice", [addition, addition]],
    ["a key with a dot", [{ ...addition, key: "a.b" }]],
    ["no bands", [{ ...addition, bands: [] }]],
    ["no title", [{ key: "a", bands: addition.bands }]],
    ["half a yen", [{ ...addition, bands: [{ from: 0, amountYen: 0.5 }] }]],
    ["bands for additions", [{ from: 0, amountYen: 1 }]],
  ])("is refused with %s", (_name, value) => {
    expect(() => file({ ...additions, value: value as ParameterEntry["value"] })).toThrowError(
      expect.objectContaining({ code: "configuration-invalid" }),
    );
  });

  it("is refused with both ways in one year, not in different years", () => {
    const whole: ParameterEntry = { ...childBands, key: "baseAmount.multiAgency" };
    expect(() => file(body, whole)).toThrowError(expect.objectContaining({ code: "configuration-invalid" }));
    expect(() => file(body, { ...whole, fiscalYears: { from: 2021, to: 2025 } })).not.toThrow();
  });

  it("is listed on one line", () => {
    expect(formatParameters(file(additions)).map((row) => row.value)).toEqual([
      "アウトリーチ（0〜80000: 1000000円 / 80000〜: 2000003円） / 参加支援（0〜: 500001円）",
    ]);
  });
});
