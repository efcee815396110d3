import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import type { GrantInput } from "../grant-input.ts";
import type { GrantNoticeCode } from "../notices/grant-notice.ts";
import { mergeParameters } from "../parameters/merge-parameters.ts";
import { withValue } from "../parameters/with-value.ts";
import type { CalculationStep, GrantResult } from "../result.ts";
import { alone, scenario, scenarioInput } from "../scenario.fixture.ts";
import { exampleInput, exampleSetting } from "../worked-example.fixture.ts";

type Reading = "fullCost" | "cappedCost";
type Split = "jusoFirst" | "otherFirst" | "proportional";

/** The worked example with a smaller ceiling of the comprehensive programme. */
function capped(
  capYen: number,
  capSplitMethod: Split,
  reading: Reading,
  fields: Partial<GrantInput> = {},
): GrantResult {
  const example = exampleInput();
  const denominator = {
    key: "adjustmentGrant.denominator",
    fiscalYears: { from: 2025, to: 2025 },
    value: reading,
    source: "交付要綱",
    status: "unverified",
  } as const;
  return calculateGrant({
    ...example,
    setting: { ...exampleSetting, capSplitMethod },
    caps: example.caps.map((row) => (row.capCategory === "sogo" ? { ...row, capYen } : row)),
    parameters: mergeParameters(example.parameters, {
      id: "reading",
      title: { ja: "分母", en: "reading" },
      entries: [denominator],
    }),
    ...fields,
  });
}

const step = (result: GrantResult, id: string): CalculationStep | undefined =>
  result.steps.find((candidate) => candidate.id === id);
const n2 = (result: GrantResult): number | undefined => step(result, "H.N2")?.yen;
const codes = (result: GrantResult): readonly GrantNoticeCode[] =>
  result.notices.filter((notice) => notice.about === "N2").map((notice) => notice.code);

describe("N2 where the ceiling of the comprehensive programme is exceeded", () => {
  it("divides by the full cost unless told otherwise, and says that it was not verified", () => {
    const used = calculateGrant(exampleInput()).parameters.used.find(
      ({ key }) => key === "adjustmentGrant.denominator",
    );
    expect(used).toMatchObject({ value: "fullCost", verification: "unverified" });
    expect(used?.source).toContain("26条2項");
  });

  it("never gives the whole adjustment grant to a small part: 5 of 259.5 million yen are 1.9 %", () => {
    const result = capped(5_000_000, "jusoFirst", "fullCost");
    expect(result.items.find(({ item }) => item === "carePrevention")?.basicYen).toBe(5_000_000);
    expect(step(result, "w.N2")).toMatchObject({ exact: "1250000/64877861", verification: "unverified" });
    expect(n2(result)).toBe(255_000);
    expect(codes(result)).toEqual(["adjustmentNumeratorOpen"]);
  });

  it.each<readonly [number, Split, Reading, number]>([
    [200_000_000, "proportional", "fullCost", 374_000],
    [200_000_000, "proportional", "cappedCost", 485_000],
    [252_000_000, "otherFirst", "fullCost", 102_000],
    [252_000_000, "otherFirst", "cappedCost", 105_000],
    [5_000_000, "jusoFirst", "cappedCost", 13_234_000],
    [259_511_444, "jusoFirst", "fullCost", 485_000],
    [259_511_444, "jusoFirst", "cappedCost", 485_000],
  ])("under a ceiling of %d split %s, by %s: %d yen", (capYen, split, reading, yen) => {
    expect(n2(capped(capYen, split, reading))).toBe(yen);
  });

  it("shows the reading in the formula", () => {
    const formulas = (["fullCost", "cappedCost"] as const).map(
      (reading) => step(capped(5_000_000, "jusoFirst", reading), "whole.N2")?.formula,
    );
    expect(formulas[0]).toContain("9,511,444円");
    expect(formulas[0]).toContain("250,000,000円");
    expect(formulas[1]).toContain("G 5,000,000円");
  });

  it("says so when the other works are cut to nothing", () => {
    const result = capped(5_000_000, "jusoFirst", "cappedCost");
    expect(codes(result)).toEqual(["adjustmentOtherWorksCut", "adjustmentExceedsCost"]);
    expect(result.notices.find(({ code }) => code === "adjustmentOtherWorksCut")?.ja).toContain("250,000,000円");
    expect(codes(capped(5_000_001, "otherFirst", "cappedCost"))).toEqual([]);
  });
});

describe("the amount of 3号イ that N2 is shared by (令26条2項「前項の規定により算定した額」)", () => {
  const reading = (value: Reading, denominator: Reading = "fullCost"): GrantInput["parameters"] =>
    withValue<"adjustmentNumerator">(
      withValue<"adjustmentDenominator">(exampleInput().parameters, "adjustmentGrant.denominator", denominator),
      "adjustmentGrant.numerator",
      value,
    );
  const cut = (parameters: GrantInput["parameters"]): GrantResult =>
    calculateGrant({
      ...exampleInput({ parameters }),
      setting: { ...exampleSetting, capSplitMethod: "jusoFirst" },
      caps: exampleInput().caps.map((row) => (row.capCategory === "sogo" ? { ...row, capYen: 5_000_000 } : row)),
    });

  it("is what the ceiling leaves unless told otherwise, unverified, and N2 by the other reading is named", () => {
    const result = cut(reading("cappedCost"));
    expect(n2(result)).toBe(255_000);
    expect(step(result, "w.N2")?.unverified?.own).toContain("adjustmentGrant.numerator");
    const said = result.notices.find(({ code }) => code === "adjustmentNumeratorOpen");
    for (const part of ["5,000,000円", "9,511,444円", "255,000円", "485,000円", "未確認"])
      expect(said?.ja).toContain(part);
    expect(result.lines.find(({ line }) => line === "N2")?.rateText).toBe("5,000,000 ÷ 259,511,444");
  });

  it("can be the cost before the ceiling, over the full cost only", () => {
    const result = cut(reading("fullCost"));
    expect(n2(result)).toBe(485_000);
    expect(result.lines.find(({ line }) => line === "N2")?.rateText).toBe("9,511,444 ÷ 259,511,444");
    expect(() => cut(reading("fullCost", "cappedCost"))).toThrowError(
      expect.objectContaining({ code: "configuration-invalid", message: expect.stringContaining("1を超える") }),
    );
  });

  it("makes no difference, and nothing is said, while no ceiling binds", () => {
    const results = (["fullCost", "cappedCost"] as const).map((value) =>
      calculateGrant(exampleInput({ parameters: reading(value) })),
    );
    expect(results.map(n2)).toEqual([485_000, 485_000]);
    expect(results.flatMap(codes)).toEqual([]);
  });
});

describe("N2 beyond the cost of its item", () => {
  const cause = (result: GrantResult): string =>
    result.notices.find(({ code }) => code === "adjustmentExceedsCost")?.ja ?? "";

  it("names the ceiling when the ceiling is the cause, not the adjustment grant", () => {
    const sentence = cause(capped(5_000_000, "jusoFirst", "cappedCost"));
    expect(sentence).toContain("adjustmentGrant.denominator");
    expect(sentence).not.toContain("地域支援事業分の額を確かめて");
  });

  it("names the amounts when they are the cause", () => {
    const huge = calculateGrant(scenarioInput(scenario("huge", { adjustment: 900_000_000 })));
    expect(cause(huge)).toContain("900,000,000円");
    expect(huge.transfer.firstYen).toBe(0);
  });

  it("names the rounding when 500 yen become 1,000", () => {
    const plain = alone("carePrevention", 1_000, { adjustment: 500_000, caps: { sogo: [20_000_000, 999_000] } });
    const result = calculateGrant(scenarioInput(plain));
    expect(n2(result)).toBe(1_000);
    expect(cause(result)).toContain("端数処理");
  });

  it("says that N2 could not be computed when the ceiling is blank", () => {
    const example = exampleInput();
    const result = calculateGrant({ ...example, caps: example.caps.filter((row) => row.capCategory !== "sogo") });
    expect(n2(result)).toBe(0);
    expect(codes(result)).toContain("adjustmentMissing");
  });
});
