import type { GrantItemCode, ImpactKindCode } from "@juso/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import type { GrantNotice } from "../notices/grant-notice.ts";
import type { GrantResult, ItemResult } from "../result.ts";
import { allItems, ordinary, type Scenario, scenario, scenarioInput } from "../scenario.fixture.ts";
import { exampleInput } from "../worked-example.fixture.ts";

const calculate = (changes: Partial<Scenario>): GrantResult => calculateGrant(scenarioInput(scenario("case", changes)));
const above = (result: GrantResult): readonly GrantNotice[] =>
  result.notices.filter(({ code }) => code === "costAboveTotal");
const item = (result: GrantResult, code: GrantItemCode): ItemResult | undefined =>
  result.items.find((row) => row.item === code);

describe("costs above the total of their block", () => {
  it("a closure beyond the share of its item: by how much, which item, as an error", () => {
    const result = calculate({ impacts: [["poorCommunity", "abolished", 30_000_000]] });
    expect(item(result, "poorCommunity")).toMatchObject({ apportionedYen: 4_890_266, costBaseYen: 0 });
    const [notice, ...rest] = above(result);
    expect([notice?.about, notice?.severity, rest.length]).toEqual(["block3", "error", 0]);
    // 84,764,064 of costs, 59,654,332 net; the item would be 4,890,266 − 30,000,000.
    for (const part of ["84,764,064円", "59,654,332円", "25,109,732円", "△25,109,734円", "生活困窮者支援等"]) {
      expect(notice?.ja).toContain(part);
    }
    expect(notice?.en).toContain("25,109,732 yen");
  });

  it.each<readonly [string, Partial<Scenario>, string]>([
    ["impact amounts beyond the total", { impacts: [["kosodate", "opened", 60_000_000]] }, "345,668円"],
    ["income in column C", { deduction: "columnC", incomes: { poorCommunity: 9_000_000 } }, "5,740,719円"],
    ["income at own cost", { costBase: "ownCost", incomes: { poorCommunity: 4_000_000 } }, "666,667円"],
  ])("%s", (_name, changes, yen) => {
    const notices = above(calculate(changes));
    expect(notices.map(({ about }) => about)).toEqual(["block3"]);
    expect(notices[0]?.ja).toContain(yen);
  });

  it("says nothing of a closure within the share, nor of the worked example", () => {
    expect(above(calculate({ impacts: [["kosodate", "abolished", 4_321_000]] }))).toEqual([]);
    expect(above(calculateGrant(exampleInput()))).toEqual([]);
  });

  it("never misses: without it the costs of a block do not exceed its total", () => {
    const impact = fc.tuple(
      fc.constantFrom(...allItems),
      fc.constantFrom<ImpactKindCode>("opened", "increased", "abolished", "decreased"),
      fc.integer({ min: 0, max: 40_000_000 }),
    );
    fc.assert(
      fc.property(
        fc.array(impact, { maxLength: 4 }),
        fc.integer({ min: 0, max: 50_000_000 }),
        fc.constantFrom("apportionment" as const, "ownCost" as const),
        fc.constantFrom("beforeApportionment" as const, "columnC" as const),
        (impacts, income, costBase, deduction) => {
          const result = calculate({
            impacts,
            costBase,
            deduction,
            incomes: { ...ordinary.incomes, kosodate: income },
          });
          for (const block of result.blocks) {
            const rows = result.items.filter((row) => row.block === block.key);
            const isAbove = rows.reduce((sum, row) => sum + row.costBaseYen, 0) > block.netCostYen;
            expect(above(result).some(({ about }) => about === block.key)).toBe(isAbove);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("the apportioned amount of an item", () => {
  it("is the amount before the impact, and its step", () => {
    const result = calculate({ deduction: "columnC", impacts: [["kosodate", "opened", 4_321_000]] });
    for (const { item: code, apportionedYen, impactYen, eligibleYen, block } of result.items) {
      if (block === "multiAgency") expect(apportionedYen).toBeUndefined();
      else {
        expect(result.steps.find(({ id }) => id === `share.${code}`)?.yen).toBe(apportionedYen);
        expect((apportionedYen ?? Number.NaN) + impactYen).toBe(eligibleYen);
      }
    }
  });

  it("is absent at own cost", () => {
    expect(calculate({ costBase: "ownCost" }).items.filter((row) => row.apportionedYen !== undefined)).toEqual([]);
  });
});
