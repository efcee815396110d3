import type { GrantItemCode, GrantLineCode } from "@juso/model";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import { alone, scenarioInput } from "../scenario.fixture.ts";

function lineOf(item: GrantItemCode, cost: number, line: GrantLineCode): number | undefined {
  return calculateGrant(scenarioInput(alone(item, cost))).lines.find((candidate) => candidate.line === line)?.amountYen;
}

/** Item, cost, line, amount: a yen below, at and above the point where the amount changes. Checked by hand. */
const boundaries: readonly (readonly [GrantItemCode, number, GrantLineCode, number])[] = [
  ["carePrevention", 4, "N1", 0],
  ["carePrevention", 5, "N1", 1],
  ["carePrevention", 6, "N1", 1],
  ["carePrevention", 7, "P1", 0],
  ["carePrevention", 8, "P1", 1],
  ["carePrevention", 9, "P1", 1],
  ["ltcCenter", 2, "N3", 0],
  ["ltcCenter", 3, "N3", 1],
  ["ltcCenter", 199, "N3", 76],
  ["ltcCenter", 200, "N3", 77],
  ["lifeSupport", 5, "P2", 0],
  ["lifeSupport", 6, "P2", 1],
  ["lifeSupport", 400, "P2", 77],
  ["selfReliance", 1332, "N4", 0],
  ["selfReliance", 1333, "N4", 0],
  ["selfReliance", 1334, "N4", 1000],
  ["disabilityConsultation", 1999, "N5-disabilityConsultation", 0],
  ["disabilityConsultation", 2000, "N5-disabilityConsultation", 1000],
  ["disabilityConsultation", 3999, "N5-disabilityConsultation", 1000],
  ["disabilityConsultation", 3999, "P3-disabilityConsultation", 0],
  ["disabilityConsultation", 4000, "P3-disabilityConsultation", 1000],
  ["childUse", 1499, "N5-childUse", 0],
  ["childUse", 1500, "N5-childUse", 1000],
  ["childUse", 2999, "N5-childUse", 1000],
  ["childUse", 5999, "P3-childUse", 0],
  ["childUse", 6000, "P3-childUse", 1000],
  ["townConsultation", 1333, "N5-townConsultation", 0],
  ["townConsultation", 1334, "N5-townConsultation", 1000],
  ["activityCenter", 1999, "N5-activityCenter", 0],
  ["activityCenter", 2000, "N5-activityCenter", 1000],
  ["kosodate", 2999, "N5-kosodate", 0],
  ["kosodate", 3000, "N5-kosodate", 1000],
  ["kosodate", 3000, "P3-kosodate", 1000],
  ["poorCommunity", 1999, "N5-poorCommunity", 0],
  ["poorCommunity", 2000, "N5-poorCommunity", 1000],
  ["multiAgency", 1999, "N5-multiAgency", 0],
  ["multiAgency", 2000, "N5-multiAgency", 1000],
  ["multiAgency", 3999, "P3-multiAgency", 0],
  ["multiAgency", 4000, "P3-multiAgency", 1000],
];

describe("rounding boundaries", () => {
  it.each(boundaries)("%s of %d yen gives %s %d", (item, cost, line, amount) => {
    expect(lineOf(item, cost, line)).toBe(amount);
  });

  it.each([
    [4_999, 0],
    [5_000, 1_000],
    [5_001, 1_000],
    [14_999, 1_000],
    [15_000, 2_000],
  ])("the 500 yen rule on a tenth of %d yen gives %d", (adjustment, amount) => {
    const plain = alone("carePrevention", 1_000_000, { adjustment, caps: { sogo: [20_000_000, 9_000_000] } });
    expect(calculateGrant(scenarioInput(plain)).lines.find((line) => line.line === "N2")?.amountYen).toBe(amount);
  });

  it.each([
    [1, 0],
    [2, 1],
    [99, 54],
    [100, 55],
  ])("L1 on %d yen is %d", (cost, yen) => {
    expect(calculateGrant(scenarioInput(alone("carePrevention", cost))).transfer.firstYen).toBe(yen);
  });

  it.each([
    [4, 0],
    [5, 1],
    [99, 22],
    [100, 23],
  ])("L2 on %d yen is %d", (cost, yen) => {
    expect(calculateGrant(scenarioInput(alone("lifeSupport", cost))).transfer.secondYen).toBe(yen);
  });

  it("adds before it rounds: N3 on the sum is a yen more than on each item", () => {
    const input = scenarioInput(
      alone("ltcCenter", 99_789_901, { costs: { ltcCenter: 99_789_901, lifeSupport: 29_591_160 } }),
    );
    const n3 = (stage: "sum" | "line"): number | undefined => {
      const entries = input.parameters.entries.map((entry) =>
        entry.key === "rounding.N3" ? { ...entry, value: { unit: 1, mode: "floor", stage } as const } : entry,
      );
      return calculateGrant({ ...input, parameters: { ...input.parameters, entries } }).lines.find(
        (line) => line.line === "N3",
      )?.amountYen;
    };
    expect([n3("sum"), n3("line")]).toEqual([49_811_708, 49_811_707]);
  });

  it.each([
    ["share", 0],
    ["whole", 500],
    ["both", 1_000],
  ] as const)("the adjustment grant of 4,999,500 yen rounded at %s gives %d", (value, amount) => {
    const input = scenarioInput(
      alone("carePrevention", 1_000, { adjustment: 4_999_500, caps: { sogo: [20_000_000, 9_999_000] } }),
    );
    const entries = input.parameters.entries.map((entry) =>
      entry.key === "adjustmentGrant.roundingPoint" ? { ...entry, value } : entry,
    );
    // A ten-thousandth of 4,999,500 is 499.95; of 5,000,000, the whole after rounding, 500.
    const { lines } = calculateGrant({ ...input, parameters: { ...input.parameters, entries } });
    expect(lines.find((line) => line.line === "N2")?.amountYen).toBe(amount);
  });
});
