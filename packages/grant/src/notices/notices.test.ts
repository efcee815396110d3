import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import type { GrantInput } from "../grant-input.ts";
import type { GrantNoticeCode } from "../notices/grant-notice.ts";
import type { GrantResult } from "../result.ts";
import { alone, scenarioInput } from "../scenario.fixture.ts";
import { costLine, exampleCity, exampleInput, exampleSetting, grantLine } from "../worked-example.fixture.ts";

const example = exampleInput();
const run = (fields: Partial<GrantInput> = {}): GrantResult => calculateGrant(exampleInput(fields));
const about = (result: GrantResult, code: GrantNoticeCode): readonly (string | undefined)[] =>
  result.notices.filter((notice) => notice.code === code).map((notice) => notice.about);
const withLine = (...lines: readonly ReturnType<typeof costLine>[]): Partial<GrantInput> => ({
  costLines: [...example.costLines, ...lines],
});

describe("costs that are not counted", () => {
  it("refuses cost items that belong to another budget", () => {
    const result = run(
      withLine(
        costLine("ccsLtc", 7_000_000, { costLineId: "x1", costItem: "careMeeting" }),
        costLine("ccsDisability", 1_000, { costLineId: "x2", costItem: "generalDisabilityConsultation" }),
      ),
    );
    expect(result.refusedCosts.map(({ code, costLineIds, amountYen }) => [code, costLineIds, amountYen])).toEqual([
      ["careMeeting", ["x1"], 7_000_000],
      ["generalDisabilityConsultation", ["x2"], 1_000],
    ]);
    expect(result.payers.national.totalYen).toBe(123_035_996);
    expect(about(result, "costRefused")).toEqual(["careMeeting", "generalDisabilityConsultation"]);
  });

  it("refuses cost of another funding source", () => {
    const result = run(
      withLine(costLine("ccsChild", 5_000_000, { costLineId: "x1", fundingSource: "childRearingGrant" })),
    );
    expect(result.refusedCosts).toMatchObject([
      { reason: "fundingSource", code: "childRearingGrant", amountYen: 5_000_000 },
    ]);
    expect(result.totalNetCostYen).toBe(275_684_967);
  });

  it("counts an allowed cost item and asks about it outside its component", () => {
    const inside = run(withLine(costLine("commPoor", 1_000, { costLineId: "x1", costItem: "communicationWifi" })));
    const outside = run(withLine(costLine("commKosodate", 1_000, { costLineId: "x1", costItem: "communicationWifi" })));
    expect([about(inside, "costItemQuestioned"), about(outside, "costItemQuestioned")]).toEqual([
      [],
      ["communicationWifi"],
    ]);
    expect(outside.totalNetCostYen).toBe(275_685_967);
  });

  it("suspects a cost entered under two sources", () => {
    const fields = { description: "委託 12か月", siteId: "s1" } as const;
    const result = run(
      withLine(
        costLine("ccsChild", 3_000, { ...fields, costLineId: "x1" }),
        costLine("ccsChild", 3_000, { ...fields, costLineId: "x2", fundingSource: "childRearingGrant" }),
      ),
    );
    expect(about(result, "doubleFunding")).toEqual(["x1"]);
    expect(about(run(), "doubleFunding")).toEqual([]);
  });

  it("does not count a blank amount or an unknown component, and says so", () => {
    const { plannedYen: _, plannedEligibleYen: __, ...blank } = costLine("ccsLtc", 1, { costLineId: "x1" });
    const unknown = { ...costLine("ccsLtc", 5, { costLineId: "x2" }), componentCode: "elsewhere" as "ccsLtc" };
    const result = run(withLine(blank, unknown));
    expect(about(result, "amountBlank")).toHaveLength(1);
    expect(about(result, "componentUnknown")).toHaveLength(1);
    expect(result.totalNetCostYen).toBe(275_684_967);
  });

  it("ignores records of other years", () => {
    expect(run(withLine(costLine("ccsLtc", 99_000_000, { fiscalYear: 2024 }))).payers).toEqual(run().payers);
  });

  it("names eligible cost above and below the total", () => {
    const result = run(
      withLine(
        costLine("ccsLtc", 10, { costLineId: "x1", plannedEligibleYen: 30 }),
        costLine("ccsChild", 10, { costLineId: "x2", plannedEligibleYen: 4 }),
      ),
    );
    expect([about(result, "eligibleExceedsTotal"), about(result, "eligibleBelowTotal")]).toEqual([
      ["ltcCenter"],
      ["childUse"],
    ]);
  });
});

describe("what is missing", () => {
  it("tells a blank base amount from zero", () => {
    const lines = example.grantLines.filter((line) => line.grantItem !== "childUse");
    const blank = run({ grantLines: [...lines, grantLine("childUse", 24_000_000)] });
    const zero = run({ grantLines: [...lines, grantLine("childUse", 24_000_000, 0)] });
    const basic = (result: GrantResult): number | undefined =>
      result.items.find((item) => item.item === "childUse")?.basicYen;
    expect([basic(blank), basic(zero)]).toEqual([24_947_475, 0]);
    expect(about(blank, "baseAmountMissing")).toContain("childUse");
    expect(about(zero, "baseAmountMissing")).not.toContain("childUse");
  });

  it("proposes a ceiling by the formula of the ordinance without using it", () => {
    const result = run({ caps: [] });
    expect(about(result, "categoryCapMissing")).toEqual(["sogo", "hokatsuNini", "shahoJujitsu"]);
    expect(result.notices.find((notice) => notice.code === "categoryCapProposed")?.ja).toContain("142,682,222円");
    expect(result.categories.map((category) => category.capYen)).toEqual([null, null, null]);
    expect(result.lines.find((line) => line.line === "N3")?.amountYen).toBe(49_811_708);
  });

  it("counts N2 as 0 when the adjustment grant is blank", () => {
    const { adjustmentGrantYen: _, ...setting } = exampleSetting;
    const result = run({ setting });
    expect(result.lines.find((line) => line.line === "N2")?.amountYen).toBe(0);
    expect([about(result, "adjustmentMissing"), about(run(), "adjustmentMissing")]).toEqual([["N2"], []]);
  });

  it("tells a blank base year from zero, and a block without any", () => {
    const lines = example.grantLines.filter((line) => line.grantItem !== "poorCommunity");
    expect(about(run({ grantLines: lines }), "baseYearMissing")).toEqual(["poorCommunity"]);
    const zero = run({ grantLines: [...lines, grantLine("poorCommunity", 0, 1)] });
    expect([about(zero, "baseYearMissing"), about(zero, "baseYearZero")]).toEqual([[], ["poorCommunity"]]);
    expect(about(run({ grantLines: [] }), "baseYearTotalMissing")).toEqual(["block1", "block3"]);
  });

  it("names the values that no source was read for", () => {
    const result = run();
    expect(about(result, "unverifiedParameters")).toHaveLength(1);
    expect(result.parameters.used.find((used) => used.key === "rate.N5-childUse")?.verification).toBe("unverified");
    expect(result.lines.find((line) => line.line === "N2")?.verification).toBe("unverified");
  });

  it("refuses a year without parameters and a municipality without a start year", () => {
    expect(() => run({ fiscalYear: 2027 })).toThrowError(expect.objectContaining({ code: "parameters-missing" }));
    const { programmeStartFiscalYear: _, ...municipality } = exampleCity;
    expect(() => run({ municipality })).toThrowError(expect.objectContaining({ code: "data-not-accepted" }));
    expect(() => run(withLine(costLine("ccsLtc", 0.5)))).toThrowError(
      expect.objectContaining({ code: "data-not-accepted" }),
    );
  });
});

describe("zero lines and choices", () => {
  it("asks for the reason of a zero line, and knows that of the welfare office", () => {
    const bare = calculateGrant(scenarioInput(alone("ltcCenter", 1_000)));
    expect(about(bare, "zeroWithoutReason")).toHaveLength(9);
    const explained = run({
      costLines: example.costLines.filter((line) => line.componentCode !== "commPoor"),
      components: [
        { componentCode: "commPoor", fiscalYear: 2025, isImplemented: false, notImplementedReason: "準備中" },
      ],
    });
    expect(about(explained, "zeroWithoutReason")).toEqual([]);
    expect(explained.items.find((item) => item.item === "poorCommunity")?.zeroReason).toBe("準備中");
  });

  it("questions self-reliance cost in a town without a welfare office", () => {
    expect(about(run({ municipality: { ...exampleCity, hasWelfareOffice: false } }), "welfareOfficeConflict")).toEqual([
      "selfReliance",
    ]);
  });

  it("prints the methods, and the five-year override with its reason", () => {
    const setting = { ...exampleSetting, isFiveYearsElapsedOverride: true, fiveYearsOverrideReason: "合併前から実施" };
    const result = run({ setting });
    expect(result.chosenMethods.map((method) => [method.key, method.code])).toContainEqual([
      "fiveYearsElapsed",
      "true",
    ]);
    expect(result.chosenMethods.at(-1)?.reason).toBe("合併前から実施");
    // Fiscal 2025 knows no later rate: the ordinary one stays, with a notice.
    expect(about(result, "fiveYearsRateMissing")).toEqual(["N5-multiAgency", "P3-multiAgency"]);
    expect(result.payers.national.totalYen).toBe(123_035_996);
  });

  it("says when the programme starts after the year of the document", () => {
    const at = (programmeStartFiscalYear: number): GrantResult =>
      run({ municipality: { ...exampleCity, programmeStartFiscalYear } });
    expect([about(at(2025), "startsLater"), about(at(2026), "startsLater")].map((found) => found.length)).toEqual([
      0, 1,
    ]);
  });

  it("does not apply an impact amount where nothing is apportioned", () => {
    const impact = {
      impactAmountId: "i",
      fiscalYear: 2025,
      grantItem: "kosodate",
      impactKind: "opened",
      amountYen: 1,
    } as const;
    expect(
      about(run({ impacts: [impact], setting: { ...exampleSetting, costBaseMethod: "ownCost" } }), "impactNotApplied"),
    ).toHaveLength(1);
    expect(about(run({ impacts: [{ ...impact, amountYen: 900_000_000 }] }), "impactExceedsTotal")).toEqual(["block3"]);
  });
});
