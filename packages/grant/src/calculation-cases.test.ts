import { describe, expect, it } from "vitest";
import { calculateGrant } from "./calculate-grant.ts";
import { allItems, alone, ordinary, type Scenario, scenario, scenarioInput } from "./scenario.fixture.ts";
import { secondCalculation } from "./second-calculation.fixture.ts";

function without(amounts: Scenario["costs"], ...items: readonly string[]): Scenario["costs"] {
  return Object.fromEntries(Object.entries(amounts).filter(([item]) => !items.includes(item)));
}

const splits = ["jusoFirst", "otherFirst", "proportional"] as const;
const town = (changes: Partial<Scenario> = {}): Partial<Scenario> => ({
  costs: { ...without(ordinary.costs, "selfReliance"), townConsultation: 4_444_441 },
  base: { ...without(ordinary.base, "selfReliance"), townConsultation: 4_000_037 },
  ...changes,
});

const cases: readonly Scenario[] = [
  scenario("the ordinary city"),
  scenario("own cost of every item", { costBase: "ownCost" }),
  scenario("income in column C", { deduction: "columnC" }),
  scenario("own cost and income in column C", { costBase: "ownCost", deduction: "columnC" }),
  scenario("no income", { incomes: {} }),
  scenario("income in column C beyond the share of its item", {
    deduction: "columnC",
    incomes: { poorCommunity: 9_000_000 },
  }),
  scenario("income beyond the cost of a block", { incomes: { kosodate: 100_000_000 } }),
  scenario("income of the multi-agency works", { incomes: { multiAgency: 2_000_001 } }),
  ...allItems.map((item) => alone(item, 12_345_678)),
  ...allItems.map((item) => alone(item, 9_876_543, { costBase: "apportionment", name: `${item} alone, apportioned` })),
  ...allItems
    .filter((item) => item !== "townConsultation")
    .map((item) =>
      scenario(`without ${item}`, { costs: without(ordinary.costs, item), base: without(ordinary.base, item) }),
    ),
  scenario("a town without a welfare office", town()),
  scenario("a town without a welfare office, own cost", town({ costBase: "ownCost" })),
  scenario("a town without a welfare office, capped", town({ ceilings: { townConsultation: 3_000_000 } })),
  scenario("R7, started R3: four years", { start: 2021 }),
  scenario("R8, started R4: four years", { fiscalYear: 2026, start: 2022 }),
  scenario("R8, started R3: five years", { fiscalYear: 2026, start: 2021 }),
  scenario("R3, the first year", { fiscalYear: 2021, start: 2021 }),
  scenario("R6", { fiscalYear: 2024 }),
  scenario("no ceilings at all", { ceilings: {}, caps: {}, adjustment: 0 }),
  scenario("ceilings of zero", { ceilings: { childUse: 0, selfReliance: 0, kosodate: 0, multiAgency: 0 } }),
  scenario("ceilings of categories of zero", { caps: { sogo: [0, 0], hokatsuNini: [0, 0], shahoJujitsu: [0, 0] } }),
  ...[-1, 0, 1].map((by) =>
    scenario(`own cost ${by} from the base amount`, {
      costBase: "ownCost",
      ceilings: {
        childUse: 15_151_515 + by,
        selfReliance: 18_765_432 + by,
        kosodate: 27_272_727 + by,
        multiAgency: 19_191_919 + by,
      },
    }),
  ),
  ...splits.flatMap((split) => [
    ...(["fullCost", "cappedCost"] as const).map((denominator) =>
      scenario(`${split}: N2 by ${denominator} where the ceiling is far below the cost`, {
        split,
        denominator,
        caps: { sogo: [150_000_000, 149_000_000] },
      }),
    ),
    scenario(`${split}: N2 of the cost before the ceiling`, {
      split,
      numerator: "fullCost",
      caps: { sogo: [150_000_000, 149_000_000] },
    }),
    scenario(`${split}: every category over`, {
      split,
      caps: {
        sogo: [150_000_000, 149_000_000],
        hokatsuNini: [60_000_000, 12_345_678],
        shahoJujitsu: [20_000_000, 9_999_999],
      },
    }),
    scenario(`${split}: the other works alone over`, {
      split,
      caps: {
        sogo: [150_000_000, 160_000_000],
        hokatsuNini: [10_000_000, 12_345_678],
        shahoJujitsu: [9_000_000, 9_999_999],
      },
    }),
    scenario(`${split}: this programme alone over`, {
      split,
      caps: { sogo: [1_000_000, 0], hokatsuNini: [2_000_001, 0], shahoJujitsu: [3_000_002, 0] },
    }),
    scenario(`${split}: a yen over, at its own cost`, {
      split,
      costBase: "ownCost",
      caps: {
        sogo: [155_432_108, 150_000_000],
        hokatsuNini: [73_234_566, 12_000_000],
        shahoJujitsu: [37_171_716, 20_000_000],
      },
    }),
    scenario(`${split}: exactly at the ceiling`, {
      split,
      costBase: "ownCost",
      caps: {
        sogo: [155_432_109, 150_000_000],
        hokatsuNini: [73_234_567, 12_000_000],
        shahoJujitsu: [37_171_717, 20_000_000],
      },
    }),
  ]),
  scenario("a new centre", { impacts: [["kosodate", "opened", 4_321_000]] }),
  scenario("a closed centre", { impacts: [["kosodate", "abolished", 4_321_000]] }),
  scenario("an increase and a decrease", {
    impacts: [
      ["ltcCenter", "increased", 2_000_003],
      ["selfReliance", "decreased", 1_000_001],
    ],
  }),
  scenario("a new centre without a base year", {
    base: without(ordinary.base, "kosodate"),
    impacts: [["kosodate", "opened", 20_000_000]],
  }),
  scenario("a closure beyond the share of its item", { impacts: [["poorCommunity", "abolished", 30_000_000]] }),
  scenario("a corrected base-year cost", { corrected: { ltcCenter: 49_876_543, kosodate: 28_000_001 } }),
  scenario("a corrected cost of zero", { corrected: { disabilityConsultation: 0 } }),
  scenario("a corrected cost where the base year is blank", {
    base: without(ordinary.base, "selfReliance"),
    corrected: { selfReliance: 16_161_617 },
  }),
  scenario("corrected costs that leave nothing to divide by", {
    corrected: { carePrevention: 0, lifeSupport: 0, activityCenter: 0, kosodate: 0, poorCommunity: 0 },
  }),
  scenario("a corrected cost beside an impact amount, income in column C", {
    deduction: "columnC",
    corrected: { kosodate: 21_000_001 },
    impacts: [["kosodate", "opened", 4_321_000]],
  }),
  scenario("a corrected cost that is not used at own cost", { costBase: "ownCost", corrected: { ltcCenter: 1 } }),
  scenario("no adjustment grant", { adjustment: 0 }),
  scenario("a huge adjustment grant", { adjustment: 900_000_000 }),
  scenario("amounts of a designated city", {
    costs: Object.fromEntries(Object.entries(ordinary.costs).map(([item, yen]) => [item, yen * 997])),
    ceilings: {},
    caps: {},
  }),
];

describe("cases against a second calculation", () => {
  it("has more than sixty cases with names of their own", () => {
    expect(new Set(cases.map((plain) => plain.name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases.map((plain) => [plain.name, plain] as const))("%s", (_name, plain) => {
    const result = calculateGrant(scenarioInput(plain));
    const expected = secondCalculation(plain);
    expect(Object.fromEntries(result.lines.map((line) => [line.line, line.amountYen]))).toEqual(expected.lines);
    expect(result.payers.national.totalYen).toBe(expected.national);
    expect(result.payers.prefectural.totalYen).toBe(expected.prefectural);
    expect([result.transfer.firstYen, result.transfer.secondYen]).toEqual(expected.transfers);
    expect(result.municipalYen).toBe(expected.municipal);
  });
});
