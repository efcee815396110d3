import type { CostLine } from "@juso/model";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import { explainYen } from "../explain-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import type { GrantNoticeCode } from "../notices/grant-notice.ts";
import type { GrantResult, ItemResult } from "../result.ts";
import { costLine, exampleInput, exampleSetting } from "../worked-example.fixture.ts";

const blankEligible = (line: CostLine): CostLine => {
  const { plannedEligibleYen: _, ...rest } = line;
  return rest;
};
const ownCost = { ...exampleSetting, costBaseMethod: "ownCost" } as const;

function run(setting: GrantInput["setting"], ...lines: readonly CostLine[]): GrantResult {
  return calculateGrant(exampleInput({ setting, costLines: [...exampleInput().costLines, ...lines] }));
}

const about = (result: GrantResult, code: GrantNoticeCode): readonly (string | undefined)[] =>
  result.notices.filter((notice) => notice.code === code).map((notice) => notice.about);
const childUse = (result: GrantResult): ItemResult | undefined => result.items.find(({ item }) => item === "childUse");

const blank = blankEligible(costLine("ccsChild", 3_210_000, { costLineId: "x1" }));

describe("a blank eligible amount", () => {
  it("stays out of D without being called ineligible, and the notice counts lines and yen", () => {
    const result = run(ownCost, blank, blankEligible(costLine("ccsChild", 790_000, { costLineId: "x2" })));
    expect(childUse(result)).toMatchObject({
      totalCostYen: 30_000_000,
      eligibleYen: 26_000_000,
      eligibleUnknownYen: 4_000_000,
    });
    expect([about(result, "eligibleBlank"), about(result, "amountBlank")]).toEqual([["childUse"], []]);
    const notice = result.notices.find(({ code }) => code === "eligibleBlank");
    for (const part of ["2件", "x1", "x2", "4,000,000円", "暫定"]) expect(notice?.ja).toContain(part);
  });

  it("changes no amount of an apportioned item and is not below the total", () => {
    const result = run(exampleSetting, blank);
    expect([about(result, "eligibleBlank"), about(result, "eligibleBelowTotal")]).toEqual([["childUse"], []]);
    expect(childUse(result)).not.toHaveProperty("eligibleUnknownYen");
    expect(result.lines).toEqual(run(exampleSetting, costLine("ccsChild", 3_210_000, { costLineId: "x1" })).lines);
  });

  it("is not 0: an entered 0 is below the total, and nothing is unknown", () => {
    const result = run(exampleSetting, { ...blank, plannedEligibleYen: 0 });
    expect([about(result, "eligibleBlank"), about(result, "eligibleBelowTotal")]).toEqual([[], ["childUse"]]);
    expect(result.notices.find(({ code }) => code === "eligibleBelowTotal")?.ja).toContain("3,210,000円が対象経費では");
  });

  it("does not hide an amount entered above or below the total beside it", () => {
    const above = costLine("ccsChild", 10, { costLineId: "x2", plannedEligibleYen: 30 });
    const below = costLine("ccsChild", 10, { costLineId: "x2", plannedEligibleYen: 4 });
    expect(about(run(exampleSetting, blank, above), "eligibleExceedsTotal")).toEqual(["childUse"]);
    const result = run(exampleSetting, blank, below);
    expect(result.notices.find(({ code }) => code === "eligibleBelowTotal")?.ja).toContain("6円が対象経費では");
  });

  it("of an amount of 0 leaves nothing unknown; a blank amount is told as such", () => {
    const zero = run(ownCost, blankEligible(costLine("ccsChild", 0, { costLineId: "x1" })));
    expect(about(zero, "eligibleBlank")).toEqual([]);
    const { plannedYen: _, ...neither } = blank;
    const result = run(ownCost, neither);
    expect([about(result, "eligibleBlank"), about(result, "amountBlank")]).toEqual([[], [undefined]]);
  });
});

describe("the lines behind a sum", () => {
  const result = run(ownCost, blank);
  const sources = (id: string): readonly string[] | undefined => result.steps.find((step) => step.id === id)?.sources;

  it("are named by their ids, in order", () => {
    expect(sources("A.childUse")).toEqual(["cost-ccsChild", "x1"]);
    expect(sources("D.childUse")).toEqual(["cost-ccsChild"]);
    expect(sources("B.childUse")).toEqual(["income-ccsChild"]);
    expect(sources("A.multiAgency")).toEqual(["cost-multiAgency", "cost-outreach", "cost-participation"]);
    expect(sources("G.childUse")).toBeUndefined();
  });

  it("stand beneath the step in the explanation, and a long list is cut with its length", () => {
    const lines = explainYen(result, "A.childUse").map(({ ja }) => ja);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("cost-ccsChild、x1");
    const many = Array.from({ length: 50 }, (_, index) =>
      costLine("commPoor", 1, { costLineId: `p${`${index}`.padStart(2, "0")}` }),
    );
    const long = explainYen(run(ownCost, ...many), "A.poorCommunity")[1]?.ja;
    expect(long).toContain("51件");
    expect(long).toContain("p38");
    expect(long).not.toContain("p39");
  });
});
