import type { JusoError } from "@juso/model";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import { proposedHokatsuNiniCap } from "../items/category-cap-formulas.ts";
import { exampleInput } from "../worked-example.fixture.ts";
import { builtInParameters } from "./built-in-parameters.ts";
import { formatParameters } from "./format-parameters.ts";
import { mergeParameters } from "./merge-parameters.ts";
import { hashParameters } from "./parameter-hash.ts";
import { parameterKeys } from "./parameter-keys.ts";
import { parseParameterSet } from "./parameter-schema.ts";
import type { ParameterEntry, ParameterSet } from "./parameter-set.ts";
import { parametersOfYear, parameterValue } from "./year-parameters.ts";

const childUse: ParameterEntry = {
  key: "rate.N5-childUse",
  fiscalYears: { from: 2025, to: 2025 },
  value: "1/3",
  source: "令和7年度交付要綱",
  status: "verified",
};
const override = (...entries: readonly ParameterEntry[]): ParameterSet => ({
  id: "mine",
  title: { ja: "市の設定", en: "ours" },
  entries,
});
const invalid = expect.objectContaining({ code: "configuration-invalid" });

describe("the built-in set", () => {
  it("passes its own schema after a round trip through JSON", () => {
    expect(parseParameterSet(JSON.parse(JSON.stringify(builtInParameters)))).toEqual(builtInParameters);
  });

  it("holds every value the calculation needs for R3 to R8", () => {
    for (const fiscalYear of [2021, 2022, 2023, 2024, 2025, 2026]) {
      const notices = calculateGrant({
        ...exampleInput(),
        fiscalYear,
        setting: { ...exampleInput().setting, fiscalYear },
      }).notices;
      expect(notices.filter((notice) => notice.code === "parameterMissing")).toEqual([]);
    }
  });

  it("knows the rate of the second-category insured persons: verified from R6, not before", () => {
    const read = (year: number): unknown => parametersOfYear(builtInParameters, year).get("secondInsuredRate");
    expect(read(2023)).toMatchObject({ value: "27/100", status: "unverified" });
    expect(read(2024)).toMatchObject({ value: "27/100", status: "verified" });
    expect(read(2027)).toBeUndefined();
  });

  it("has a source for every value and shows every key's title", () => {
    for (const row of formatParameters(builtInParameters)) {
      expect(row.source.length).toBeGreaterThan(5);
      expect(row.title.ja).not.toBe(row.key);
    }
  });

  it("holds no base amount by population: none is public", () => {
    expect(builtInParameters.entries.filter((entry) => entry.key.startsWith("baseAmount."))).toEqual([]);
    expect(parameterKeys.has("baseAmount.multiAgency")).toBe(true);
  });
});

describe("a file of an official", () => {
  it.each([
    ["an unknown key", { ...childUse, key: "rate.N9" }],
    ["a share above one", { ...childUse, value: "4/3" }],
    ["a decimal that a fraction does not give", { ...childUse, value: "0.3333333333333333" }],
    ["a number above one for a fraction", { ...childUse, value: 50 }],
    ["a denominator of zero", { ...childUse, value: "1/0" }],
    ["years in the wrong order", { ...childUse, fiscalYears: { from: 2026, to: 2025 } }],
    ["no source", { ...childUse, source: "" }],
    ["another status", { ...childUse, status: "maybe" }],
    ["an unknown property", { ...childUse, note: "x" }],
    ["a rounding to 500 yen", { ...childUse, key: "rounding.N4", value: { unit: 500, mode: "floor", stage: "line" } }],
    ["a date that does not exist", { ...childUse, key: "deadline.report.deferredTo", value: "2026-02-30" }],
    [
      "bands with a gap",
      {
        ...childUse,
        key: "baseAmount.multiAgency",
        value: [
          { from: 0, below: 10, amountYen: 1 },
          { from: 11, amountYen: 2 },
        ],
      },
    ],
    [
      "a band that ends before it begins",
      { ...childUse, key: "baseAmount.multiAgency", value: [{ from: 9, below: 5, amountYen: 1 }] },
    ],
  ])("is refused with %s", (_name, entry) => {
    expect(() => parseParameterSet({ id: "x", title: { ja: "x", en: "x" }, entries: [entry] })).toThrowError(invalid);
  });

  it("is refused with two values for one year, or as something else altogether", () => {
    expect(() =>
      parseParameterSet(override(childUse, { ...childUse, fiscalYears: { from: 2024, to: 2026 } })),
    ).toThrowError(invalid);
    expect(() => parseParameterSet([])).toThrowError(invalid);
    expect(() => parseParameterSet(null)).toThrowError(invalid);
  });
  it("says what is wrong in both languages, with the place and the parameter", () => {
    const entry = { key: "rate.N1", fiscalYears: { from: 2025 }, value: "abc", source: "s", status: "verified" };
    try {
      parseParameterSet({ id: "x", title: { ja: "x" }, entries: [entry] });
      expect.unreachable();
    } catch (error) {
      const { ja, en } = (error as JusoError).text;
      expect(ja.split("\n").slice(1)).toEqual([
        expect.stringMatching(/^title\.en: .*[ぁ-ん]/),
        expect.stringMatching(/^entries\.0\.value \(rate\.N1\): .*[ぁ-ん]/),
      ]);
      expect(en).not.toMatch(/[ぁ-ん]/);
    }
  });

  it.each([
    [0.5, "50/100"],
    ["0.5", "50/100"],
    [0.125, "12.5/100"],
    ["38.5％", "38.5/100"],
    ["100分の20", "20/100"],
    [0.07, "7/100"],
    ["1.0", "100/100"],
    [1, "1"],
    [0, "0"],
    ["12.5/100", "12.5/100"],
  ])("may give the fraction %j, read exactly as %s", (value, fraction) => {
    const { entries } = parseParameterSet({ ...override(), entries: [{ ...childUse, value }] });
    expect(entries).toEqual([{ ...childUse, value: fraction }]);
  });

  it.each([
    [{ treatment: "allowed" }, "重層的支援体制整備事業交付金"],
    [{ treatment: "allowed", components: ["commPoor"] }, "生活困窮者支援等のための地域づくり事業"],
    [{ treatment: "allowed", destination: { ja: "参加支援事業" } }, "参加支援事業"],
  ])("need not say who pays what this grant pays: %j", (value, ja) => {
    const entry = { ...childUse, key: "costItem.minorRepair", value };
    const { entries } = parseParameterSet({ ...override(), entries: [entry] });
    expect(entries[0]?.value).toMatchObject({ destination: { ja } });
  });

  it("says once that an excluded cost item has nobody who pays", () => {
    const entry = { ...childUse, key: "costItem.minorRepair" };
    for (const destination of [undefined, { ja: "", en: "" }]) {
      const value = { treatment: "excluded", destination };
      expect(() => parseParameterSet({ ...override(), entries: [{ ...entry, value }] })).toThrowError(
        /^[^\n]*1件の誤り[^\n]*\nentries\.0\.value\.destination[^\n]*賄う財源[^\n]*$/,
      );
    }
  });

  it("names the place", () => {
    expect(() => parseParameterSet(override({ ...childUse, value: "2" }))).toThrowError(/entries\.0\.value/);
  });
});

describe("merging", () => {
  it("replaces the value of the year and keeps those around it", () => {
    const merged = mergeParameters(builtInParameters, override(childUse));
    const at = (year: number): unknown =>
      parameterValue(parametersOfYear(merged, year), "rate.N5-childUse", "fraction");
    expect([2024, 2025, 2026].map(at)).toEqual(["2/3", "1/3", "2/3"]);
    expect(() => parseParameterSet(merged)).not.toThrow();
  });

  it("adds years and cuts an open end", () => {
    const open = override({ ...childUse, fiscalYears: { from: 2026 } });
    const merged = mergeParameters(
      mergeParameters(builtInParameters, open),
      override({ ...childUse, fiscalYears: { from: 2028, to: 2028 }, value: "1/2" }),
    );
    const at = (year: number): unknown =>
      parameterValue(parametersOfYear(merged, year), "rate.N5-childUse", "fraction");
    expect([2025, 2026, 2027, 2028, 2029].map(at)).toEqual(["2/3", "1/3", "1/3", "1/2", "1/3"]);
  });

  it("changes the amount and the fingerprint", () => {
    const merged = mergeParameters(builtInParameters, override(childUse));
    const result = calculateGrant(exampleInput({ parameters: merged }));
    expect(result.lines.find((line) => line.line === "N5-childUse")?.amountYen).toBe(8_041_000);
    expect(result.parameters.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(result.parameters.sha256).not.toBe(hashParameters(builtInParameters));
  });

  it("has one fingerprint for any order of the entries", () => {
    const shuffled = { ...builtInParameters, entries: builtInParameters.entries.toReversed() };
    expect(hashParameters(shuffled)).toBe(hashParameters(builtInParameters));
  });
});

describe("amounts by population and formula", () => {
  const bands: ParameterEntry = {
    ...childUse,
    key: "baseAmount.multiAgency",
    value: [
      { from: 0, below: 80_000, amountYen: 10_000_000 },
      { from: 80_000, amountYen: 20_000_000 },
    ],
  };

  it.each([
    [79_999, 10_000_000],
    [80_000, 20_000_000],
  ])("a population of %d takes its band", (population, baseAmount) => {
    const input = exampleInput({ parameters: mergeParameters(builtInParameters, override(bands)) });
    const result = calculateGrant({
      ...input,
      municipality: { ...input.municipality, population },
      grantLines: input.grantLines.filter((line) => line.grantItem !== "multiAgency"),
    });
    expect(result.items.find((item) => item.item === "multiAgency")?.baseAmountYen).toBe(baseAmount);
  });

  it("proposes the ceiling that has a formula", () => {
    const proposed = (elderly: number) => proposedHokatsuNiniCap(elderly, builtInParameters, 2025);
    expect(proposed(22_000)).toEqual({ yen: 142_682_222n, verification: "verified" });
    expect(proposed(2_249).yen).toBe(14_591_570n);
    expect(proposed(2_251).yen).toBe(14_598_985n);
  });
});
