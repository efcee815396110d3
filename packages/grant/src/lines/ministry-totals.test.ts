import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import type { ParameterSet } from "../parameters/parameter-set.ts";
import type { PayerResult } from "../result.ts";
import type { RoundingRule } from "../rounding-rule.ts";
import { allItems, ordinary, scenario, scenarioInput } from "../scenario.fixture.ts";
import { exampleInput } from "../worked-example.fixture.ts";

function withRounding(parameters: ParameterSet, rules: Readonly<Record<string, RoundingRule>>): ParameterSet {
  return {
    ...parameters,
    entries: parameters.entries.map((entry) => {
      const rule = rules[entry.key];
      return rule ? { ...entry, value: rule } : entry;
    }),
  };
}

const yen: RoundingRule = { unit: 1, mode: "floor", stage: "line" };
const thousand: RoundingRule = { unit: 1000, mode: "floor", stage: "sum" };

function national(rules: Readonly<Record<string, RoundingRule>>): PayerResult {
  const input = exampleInput();
  return calculateGrant({ ...input, parameters: withRounding(input.parameters, rules) }).payers.national;
}

describe("the total by ministry", () => {
  it("gives the thousand that is left to the greater remainder: 666 yen against 644", () => {
    expect(national({ "rounding.N5": yen }).byMinistry).toEqual({ mhlw: 95_352_644, cfa: 27_686_666 });
    expect(national({ "rounding.N5": yen, "rounding.national": thousand })).toMatchObject({
      totalYen: 123_039_000,
      byMinistry: { mhlw: 95_352_000, cfa: 27_687_000 },
    });
  });

  it("adds up when the total is rounded half up", () => {
    const { totalYen, byMinistry } = national({ "rounding.national": { ...thousand, mode: "halfUp" } });
    expect([totalYen, byMinistry]).toEqual([123_036_000, { mhlw: 95_350_000, cfa: 27_686_000 }]);
  });

  it("adds up to the total for any costs and rounding", () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(
        fc.tuple(...allItems.map(() => amount)),
        fc.constantFrom(1 as const, 1000 as const),
        fc.constantFrom("floor" as const, "halfUp" as const),
        (costs, unit, mode) => {
          const input = scenarioInput(
            scenario("any", {
              costs: Object.fromEntries(allItems.map((item, index) => [item, costs[index]!])),
              costBase: "ownCost",
              ceilings: {},
              caps: ordinary.caps,
            }),
          );
          const rule: RoundingRule = { unit, mode, stage: "sum" };
          const rules = {
            "rounding.N5": yen,
            "rounding.P3": yen,
            "rounding.national": rule,
            "rounding.prefectural": rule,
          };
          const { payers } = calculateGrant({ ...input, parameters: withRounding(input.parameters, rules) });
          for (const { byMinistry, totalYen } of Object.values(payers)) {
            expect(byMinistry.mhlw + byMinistry.cfa).toBe(totalYen);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
