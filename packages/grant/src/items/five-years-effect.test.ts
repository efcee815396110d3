import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import type { FiveYearsEffect } from "../five-years-result.ts";
import { builtInParameters } from "../parameters/built-in-parameters.ts";
import type { GrantResult } from "../result.ts";
import { type Scenario, scenario, scenarioInput } from "../scenario.fixture.ts";
import { secondCalculation } from "../second-calculation.fixture.ts";
import { decision } from "../worked-example.fixture.ts";

const run = (changes: Partial<Scenario>): GrantResult => calculateGrant(scenarioInput(scenario("five years", changes)));
const codes = ({ notices }: GrantResult): readonly string[] =>
  notices.map(({ code }) => code).filter((code) => /^fiveYears(Effect|Forecast)$/.test(code));
const yenOf = ({ municipalYen, nationalYen, prefecturalYen }: FiveYearsEffect): readonly number[] => [
  nationalYen,
  prefecturalYen,
  municipalYen,
];

/** R8 of a city that started in R3 and of one that started in R4, by the second calculation: all else is alike. */
function expected(changes: Partial<Scenario> = {}): readonly number[] {
  const [later, ordinary] = [2021, 2022].map((start) =>
    secondCalculation(scenario("five years", { fiscalYear: 2026, start, ...changes })),
  );
  return [
    later!.national - ordinary!.national,
    later!.prefectural - ordinary!.prefectural,
    later!.municipal - ordinary!.municipal,
  ];
}

describe("what the rates after five years change", () => {
  it("is said in yen in the first year: the difference of the two rates, and nothing else", () => {
    const result = run({ fiscalYear: 2026, start: 2021 });
    expect(result.fiveYearsEffect).toMatchObject({ kind: "applies", fiscalYear: 2026, isFirstYear: true });
    expect(yenOf(result.fiveYearsEffect!)).toEqual(expected());
    expect(result.fiveYearsEffect?.rates).toEqual([
      { line: "N5-multiAgency", ordinary: "1/2", later: "1/3" },
      { line: "P3-multiAgency", ordinary: "1/4", later: "1/3" },
    ]);
    // Of the ceiling of 18,000,000: a half is 9,000,000, a quarter 4,500,000, a third 6,000,000.
    const [said] = result.notices.filter(({ code }) => code === "fiveYearsEffect");
    expect(said?.ja).toContain("国 −3,000,000円、都道府県 +1,500,000円、市町村 +1,500,000円");
    expect(said?.ja).toContain("今年度から");
    expect(said?.en).toContain("nation −3,000,000");
    expect(codes(result)).toEqual(["fiveYearsEffect"]);
  });

  it("is forecast in the year before with the costs of this year, and not in other years", () => {
    const result = run({ fiscalYear: 2025, start: 2021 });
    expect(result.fiveYearsEffect).toMatchObject({ kind: "forecast", fiscalYear: 2026 });
    expect(yenOf(result.fiveYearsEffect!)).toEqual(expected());
    expect(result.isFiveYearsElapsed).toBe(false);
    expect(codes(result)).toEqual(["fiveYearsForecast"]);
    // A city of R4 reaches five years in R9, whose rates nobody has given.
    for (const [fiscalYear, start] of [
      [2024, 2021],
      [2025, 2022],
      [2026, 2022],
    ] as const) {
      expect(run({ fiscalYear, start }).fiveYearsEffect).toBeUndefined();
    }
  });

  it("leaves out what was decided, and is the same for a change and a report", () => {
    const input = scenarioInput(scenario("five years", { fiscalYear: 2026, start: 2021 }));
    const decisions = [decision("national", 1_000_000, { fiscalYear: 2026 })];
    for (const documentKind of ["change", "report"] as const) {
      expect(yenOf(calculateGrant({ ...input, documentKind, decisions }).fiveYearsEffect!)).toEqual(expected());
    }
  });

  it("follows the answer by hand, which is no first year, and changes no amount", () => {
    const input = scenarioInput(scenario("five years", { fiscalYear: 2026, start: 2023 }));
    const byHand = calculateGrant({ ...input, setting: { ...input.setting, isFiveYearsElapsedOverride: true } });
    expect(byHand.fiveYearsEffect).toMatchObject({ kind: "applies", isFirstYear: false });
    expect(yenOf(byHand.fiveYearsEffect!)).toEqual(expected());
    expect(byHand.payers).toEqual(run({ fiscalYear: 2026, start: 2021 }).payers);
    const never = { ...input.setting, isFiveYearsElapsedOverride: false };
    expect(calculateGrant({ ...input, setting: never }).fiveYearsEffect).toBeUndefined();
  });

  it("is not known without the later rates: the year before R8 has none", () => {
    const input = scenarioInput(scenario("five years", { fiscalYear: 2025, start: 2021 }));
    const entries = builtInParameters.entries.filter(({ key }) => !key.endsWith(".fiveYears"));
    const without = calculateGrant({ ...input, parameters: { ...builtInParameters, entries } });
    expect(without.fiveYearsEffect).toBeUndefined();
  });
});
