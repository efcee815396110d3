import type { GrantItemCode } from "@juso/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import type { GrantResult } from "../result.ts";
import { allItems, ordinary, type Scenario, scenario, scenarioInput } from "../scenario.fixture.ts";
import type { GrantNotice } from "./grant-notice.ts";

const run = (changes: Partial<Scenario>): GrantResult => calculateGrant(scenarioInput(scenario("moved", changes)));
const said = ({ notices }: GrantResult): readonly GrantNotice[] =>
  notices.filter(({ code }) => code === "baseYearMissing" || code === "baseYearZero");
const costOf = (result: GrantResult, item: GrantItemCode): number =>
  result.items.find((row) => row.item === item)!.costBaseYen;
const { poorCommunity: _, ...withoutPoor } = ordinary.base;

describe("an item whose share is 0", () => {
  it("blank and 0 move the same money, and both say how much, where to and what to enter", () => {
    const [blank, zero] = [run({ base: withoutPoor }), run({ base: { ...withoutPoor, poorCommunity: 0 } })];
    expect([blank, zero].map((result) => costOf(result, "poorCommunity"))).toEqual([0, 0]);
    expect(said(blank).map(({ code }) => code)).toEqual(["baseYearMissing"]);
    expect(said(zero).map(({ code }) => code)).toEqual(["baseYearZero"]);
    for (const [notice] of [said(blank), said(zero)]) {
      for (const part of ["3,333,333円", "「地域づくり事業」のほかの事業", "影響額", "26条6項"])
        expect(notice?.ja).toContain(part);
      expect(notice?.en).toContain("3,333,333 yen");
    }
    expect(said(blank)[0]?.ja).toContain("0と入力しても、移る額は変わりません");
  });

  it("keeps what the impact amount gives back: all of it, and nothing is said; a part, and the rest is named", () => {
    const base = { ...withoutPoor, poorCommunity: 0 };
    const whole = run({ base, impacts: [["poorCommunity", "opened", 3_333_333]] });
    expect([costOf(whole, "poorCommunity"), said(whole)]).toEqual([3_333_333, []]);
    const part = run({ base, impacts: [["poorCommunity", "opened", 3_000_000]] });
    expect(said(part)[0]?.ja).toContain("333,333円");
    expect(said(run({ base: withoutPoor, impacts: [["poorCommunity", "opened", 3_000_000]] }))[0]?.ja).toContain(
      "333,333円",
    );
  });

  it("a correction to 0 says so too", () => {
    expect(said(run({ corrected: { poorCommunity: 0 } }))[0]?.ja).toContain("補正後の基準年度の費用");
  });

  it("is never silent: whatever was entered, cost that an item with share 0 does not keep is named", () => {
    const amount = fc.option(fc.constantFrom(0, 1, 3_333_333, 9_000_000), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom(...allItems.filter((item) => item !== "multiAgency" && item !== "townConsultation")),
        amount,
        fc.constantFrom("beforeApportionment" as const, "columnC" as const),
        (item, impact, deduction) => {
          const result = run({
            deduction,
            base: { ...ordinary.base, [item]: 0 },
            impacts: impact === undefined ? [] : [[item, "opened", impact]],
          });
          const { incomeYen, costBaseYen, totalCostYen } = result.items.find((row) => row.item === item)!;
          const isMoved = totalCostYen - incomeYen > costBaseYen;
          expect(said(result).some(({ about }) => about === item)).toBe(isMoved);
        },
      ),
      { numRuns: 100 },
    );
  });
});
