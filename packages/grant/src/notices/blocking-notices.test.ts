import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import { scenario, scenarioInput } from "../scenario.fixture.ts";
import { decision, exampleActualCosts, exampleInput, exampleSetting } from "../worked-example.fixture.ts";
import { blockingNotices } from "./blocking-notices.ts";

describe("amounts that must not be submitted", () => {
  const closure = calculateGrant(
    scenarioInput(scenario("closure", { impacts: [["poorCommunity", "abolished", 30_000_000]] })),
  );

  it("are named by their notices", () => {
    expect(blockingNotices(closure).map(({ code }) => code)).toEqual(["costAboveTotal"]);
    expect(blockingNotices(calculateGrant(exampleInput()))).toEqual([]);
  });
});

describe("what was done instead of what was chosen", () => {
  const perLine = { ...exampleSetting, settlementCapMethod: "perLine" } as const;
  const report = (...lines: readonly ("N1" | undefined)[]) =>
    calculateGrant(
      exampleInput({
        documentKind: "report",
        costLines: exampleActualCosts,
        setting: perLine,
        decisions: lines.map((grantLineCode) =>
          decision("national", 121_000_000, grantLineCode === undefined ? {} : { grantLineCode }),
        ),
      }),
    ).chosenMethods.find(({ key }) => key === "settlementCapMethod");

  it("says for whom lines could not be compared", () => {
    expect(report(undefined, "N1")).toMatchObject({ code: "perLine", reason: expect.stringContaining("国の交付金") });
    expect(report()?.reason).toBeUndefined();
  });
});

it("says what the long-term care account pays when N2 cannot be computed", () => {
  const { adjustmentGrantYen: _, ...setting } = exampleSetting;
  const result = calculateGrant(exampleInput({ setting }));
  expect(result.transfer.firstYen).toBe(5_231_294);
  expect(result.notices.find(({ code }) => code === "adjustmentMissing")?.ja).toContain("5,231,294円");
});

it("names the item whose amount is beyond what can be computed", () => {
  const { costLines } = exampleInput();
  const large = [1, 2].map((index) => ({
    ...costLines[0]!,
    costLineId: `x${index}`,
    plannedYen: 9_007_199_254_740_991,
  }));
  expect(() => calculateGrant(exampleInput({ costLines: [...costLines, ...large] }))).toThrowError(
    expect.objectContaining({
      code: "data-not-accepted",
      message: expect.stringContaining("地域包括支援センターの運営"),
    }),
  );
});
