import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "./calculate-grant.ts";
import type { GrantInput } from "./grant-input.ts";
import type { GrantResult } from "./result.ts";
import { decision, exampleActualCosts, exampleInput, exampleSetting, receipt } from "./worked-example.fixture.ts";

const items = (result: GrantResult, field: "costBaseYen" | "selectedYen" | "basicYen"): Record<string, number> =>
  Object.fromEntries(
    result.items.filter((item) => item.item !== "townConsultation").map((item) => [item.item, item[field]]),
  );
const amounts = (result: GrantResult): Record<string, number> =>
  Object.fromEntries(
    result.lines.filter((line) => !line.items.includes("townConsultation")).map((line) => [line.line, line.amountYen]),
  );
const yenOf = (result: GrantResult, id: string): number | undefined => result.steps.find((step) => step.id === id)?.yen;

const applied: GrantResult = calculateGrant(exampleInput());

/** Id of a step, its yen, and its formula in words, written down by hand from the research note. */
const written: readonly (readonly [string, number | null, string])[] = JSON.parse(
  readFileSync(new URL("worked-example.json", import.meta.url), "utf8"),
);

describe("worked example (b): application for R7", () => {
  it.each(written)("%s: %d yen, as the law writes it", (id, yen, formula) => {
    const step = applied.steps.find((each) => each.id === id);
    expect([step?.yen ?? null, step?.formula]).toEqual([yen, formula]);
  });

  it("writes rates as the law does, and those that are made of others in percent", () => {
    const rates = Object.fromEntries(applied.lines.map((line) => [line.line, line.rateText]));
    expect(rates).toMatchObject({
      N1: "20/100",
      N2: "9,511,444 ÷ 259,511,444",
      N3: "38.5 %",
      N4: "3/4",
      P1: "12.5/100",
      P2: "19.25 %",
    });
  });

  it("tells what is unverified of a line from what only its operands use; a statutory rate is not", () => {
    const line = (id: string) => applied.lines.find((each) => each.line === id);
    expect(line("N4")?.unverified).toEqual(["rounding.N4"]);
    expect(line("N5-childUse")?.unverified).toEqual(["rounding.N5", "rate.N5-childUse"]);
    const step = applied.steps.find((each) => each.id === "H.N4");
    expect(step?.unverified).toEqual({ own: ["rounding.N4"], inherited: ["rounding.costShare"] });
    expect(applied.steps.find((each) => each.id === "A.ltcCenter")?.unverified).toBeUndefined();
  });

  it("deducts the income first", () => {
    expect(applied.blocks.map((block) => block.netCostYen)).toEqual([158_000_678, 93_000_789, 24_683_500]);
    expect(yenOf(applied, "T.block1")).toBe(158_000_678);
    expect(applied.blocks.map((block) => block.baseYear)).toEqual([2021, 2021, 2021]);
  });

  it("apportions by the shares of the base year and rounds down", () => {
    expect(items(applied, "costBaseYen")).toEqual({
      ltcCenter: 99_789_901,
      disabilityConsultation: 12_473_737,
      childUse: 24_947_475,
      selfReliance: 20_789_562,
      carePrevention: 9_511_444,
      lifeSupport: 29_591_160,
      activityCenter: 11_625_098,
      kosodate: 35_932_123,
      poorCommunity: 6_340_962,
      multiAgency: 24_683_500,
    });
    expect(applied.blocks.map((block) => block.roundingLossYen)).toEqual([3, 2, 0]);
    expect(applied.items.find((item) => item.item === "ltcCenter")?.share).toBe("12/19");
  });

  it("takes the smaller of cost and base amount", () => {
    expect(items(applied, "basicYen")).toMatchObject({
      childUse: 24_125_000,
      selfReliance: 20_789_562,
      kosodate: 34_810_000,
      poorCommunity: 6_340_962,
      multiAgency: 24_683_500,
    });
    expect(
      applied.categories.map((category) => [
        category.category,
        category.jusoYen + category.otherProgrammeYen,
        category.excessYen,
      ]),
    ).toEqual([
      ["sogo", 259_511_444, 0],
      ["hokatsuNini", 117_789_901, 0],
      ["shahoJujitsu", 64_591_160, 0],
    ]);
  });

  it("computes every line", () => {
    expect(amounts(applied)).toEqual({
      N1: 1_902_288,
      N2: 485_000,
      N3: 49_811_708,
      N4: 15_592_000,
      "N5-disabilityConsultation": 6_236_000,
      "N5-childUse": 16_083_000,
      "N5-activityCenter": 5_812_000,
      "N5-kosodate": 11_603_000,
      "N5-poorCommunity": 3_170_000,
      "N5-multiAgency": 12_341_000,
      P1: 1_188_930,
      P2: 24_905_854,
      "P3-disabilityConsultation": 3_118_000,
      "P3-childUse": 4_020_000,
      "P3-activityCenter": 2_906_000,
      "P3-kosodate": 11_603_000,
      "P3-poorCommunity": 0,
      "P3-multiAgency": 6_170_000,
    });
  });

  it("keeps the exact values beside the rounded ones", () => {
    const raw = Object.fromEntries(applied.lines.map((line) => [line.line, line.raw]));
    expect(raw.N1).toBe("9511444/5");
    expect(raw.N3).toBe("9962341697/200");
    expect(raw.N4).toBe("31184343/2");
    expect(raw["N5-childUse"]).toBe("48250000/3");
    expect(raw.P2).toBe("9962341697/400");
  });

  it("adds up to the totals, transfers and balance", () => {
    expect(applied.payers.national.totalYen).toBe(123_035_996);
    expect(applied.payers.prefectural.totalYen).toBe(53_911_784);
    expect(applied.transfer).toEqual({ firstYen: 4_746_294, secondYen: 29_757_644, totalYen: 34_503_938 });
    expect(applied.totalNetCostYen).toBe(275_684_967);
    expect(applied.municipalYen).toBe(64_233_249);
  });

  it("splits the amounts by ministry", () => {
    expect(applied.payers.national.byMinistry).toEqual({
      cfa: 16_083_000 + 11_603_000,
      mhlw: 123_035_996 - 27_686_000,
    });
  });
});

describe("variants", () => {
  it("R8 with a third each after five years", () => {
    const base = exampleInput();
    const toR8 = <T extends { readonly fiscalYear: number }>(rows: readonly T[]): readonly T[] =>
      rows.map((row) => ({ ...row, fiscalYear: 2026 }));
    const result = calculateGrant({
      ...base,
      fiscalYear: 2026,
      municipality: { ...base.municipality, programmeStartFiscalYear: 2021 },
      costLines: toR8(base.costLines),
      incomeLines: toR8(base.incomeLines),
      grantLines: toR8(base.grantLines),
      caps: toR8(base.caps),
      setting: { ...base.setting, fiscalYear: 2026 },
    });
    expect(result.isFiveYearsElapsed).toBe(true);
    expect(amounts(result)).toMatchObject({ "N5-multiAgency": 8_227_000, "P3-multiAgency": 8_227_000 });
    expect([result.payers.national.totalYen, result.payers.prefectural.totalYen, result.municipalYen]).toEqual([
      118_921_996, 55_968_784, 66_290_249,
    ]);
  });

  it("a new centre: the impact amount leaves the total and returns to its item", () => {
    const result = calculateGrant(
      exampleInput({
        impacts: [
          { impactAmountId: "i1", fiscalYear: 2025, grantItem: "kosodate", impactKind: "opened", amountYen: 8_000_000 },
        ],
      }),
    );
    expect(result.blocks[1]?.apportionedYen).toBe(85_000_789);
    expect(items(result, "costBaseYen")).toMatchObject({
      carePrevention: 8_693_262,
      lifeSupport: 27_045_705,
      activityCenter: 10_625_098,
      kosodate: 40_841_213,
      poorCommunity: 5_795_508,
    });
  });

  it("N5 truncated once on its sum is 55,248,000 instead of 55,245,000", () => {
    const input = exampleInput();
    const entries = input.parameters.entries.map((entry) =>
      entry.key === "rounding.N5" ? { ...entry, value: { unit: 1000, mode: "floor", stage: "sum" } as const } : entry,
    );
    const sumOf = (result: GrantResult): number =>
      result.lines.filter((line) => line.line.startsWith("N5")).reduce((sum, line) => sum + line.amountYen, 0);
    expect(sumOf(applied)).toBe(55_245_000);
    expect(sumOf(calculateGrant({ ...input, parameters: { ...input.parameters, entries } }))).toBe(55_248_000);
  });
});

describe("settlement of the worked example", () => {
  const report = (fields: Partial<GrantInput> = {}): GrantResult =>
    calculateGrant(
      exampleInput({
        documentKind: "report",
        costLines: exampleActualCosts,
        incomeLines: [],
        decisions: [decision("national", 123_035_996), decision("prefectural", 53_911_784)],
        receipts: [receipt("national", 123_035_996), receipt("prefectural", 53_911_784)],
        ...fields,
      }),
    );

  it("computes every line from the actual costs", () => {
    const result = report();
    expect(amounts(result)).toMatchObject({
      N1: 1_924_777,
      N2: 491_000,
      N3: 49_265_460,
      N4: 15_315_000,
      "N5-disabilityConsultation": 6_126_000,
      "N5-childUse": 16_083_000,
      "N5-activityCenter": 5_881_000,
      "N5-kosodate": 11_603_000,
      "N5-poorCommunity": 3_207_000,
      "N5-multiAgency": 11_952_000,
      P1: 1_202_985,
      P2: 24_632_730,
    });
    expect([result.payers.national.totalYen, result.payers.prefectural.totalYen]).toEqual([121_848_237, 53_437_715]);
  });

  it("compares the totals: 1,187,759 yen to return, 474,069 to the prefecture", () => {
    const { national, prefectural } = report().payers;
    expect(national.settlement).toEqual({
      decidedYen: 123_035_996,
      determinedYen: 121_848_237,
      receivedYen: 123_035_996,
      differenceYen: 1_187_759,
    });
    expect(prefectural.settlement?.differenceYen).toBe(474_069);
  });

  it("compares line by line: 1,322,248 yen to return", () => {
    const decisions = applied.lines.map((line) => decision(line.payer, line.amountYen, { grantLineCode: line.line }));
    const result = report({ decisions, setting: { ...exampleSetting, settlementCapMethod: "perLine" } });
    expect(result.payers.national.settlement).toEqual({
      decidedYen: 123_035_996,
      determinedYen: 121_713_748,
      receivedYen: 123_035_996,
      differenceYen: 1_322_248,
    });
    expect(result.lines.find((line) => line.line === "N1")).toMatchObject({
      decidedYen: 1_902_288,
      determinedYen: 1_902_288,
      amountYen: 1_924_777,
    });
  });
});
