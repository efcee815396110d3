import type { GrantItemCode, GrantLine } from "@juso/model";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import { explainYen } from "../explain-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import type { GrantNoticeCode } from "../notices/grant-notice.ts";
import type { GrantResult } from "../result.ts";
import { exampleInput, exampleSetting } from "../worked-example.fixture.ts";

const reason = "検証対象年度 令和6年度の費用との差による";

/** The worked example with fields added to the row of an item. */
function withRow(item: GrantItemCode, fields: Partial<GrantLine>, input: Partial<GrantInput> = {}): GrantResult {
  const grantLines = exampleInput().grantLines.map((row) => (row.grantItem === item ? { ...row, ...fields } : row));
  return calculateGrant(exampleInput({ grantLines, ...input }));
}
const itemOf = (result: GrantResult, item: GrantItemCode): GrantResult["items"][number] | undefined =>
  result.items.find((candidate) => candidate.item === item);
const about = (result: GrantResult, code: GrantNoticeCode): readonly (string | undefined)[] =>
  result.notices.filter((notice) => notice.code === code).map((notice) => notice.about);
const stepOf = (result: GrantResult, id: string): GrantResult["steps"][number] | undefined =>
  result.steps.find((step) => step.id === id);

describe("a corrected base-year cost (令26条7項)", () => {
  // By hand: 158,000,678 × 90/146, 12/146, 24/146, 20/146, each rounded down; 1 yen is lost.
  const corrected = withRow("ltcCenter", { correctedBaseYearCostYen: 90_000_000, correctionReason: reason });

  it("takes the place of the base-year cost in every share of the block", () => {
    const costBase = (item: GrantItemCode): number | undefined => itemOf(corrected, item)?.costBaseYen;
    expect([
      costBase("ltcCenter"),
      costBase("disabilityConsultation"),
      costBase("childUse"),
      costBase("selfReliance"),
    ]).toEqual([97_397_678, 12_986_357, 25_972_714, 21_643_928]);
    expect(corrected.blocks[0]).toMatchObject({ baseYearTotalYen: 146_000_000, roundingLossYen: 1 });
    expect(costBase("kosodate")).toBe(35_932_123);
  });

  it("changes the amounts of the lines", () => {
    const amounts = Object.fromEntries(corrected.lines.map((line) => [line.line, line.amountYen]));
    expect(amounts).toMatchObject({
      N3: 48_890_702,
      N4: 16_232_000,
      "N5-disabilityConsultation": 6_493_000,
      "N5-childUse": 16_083_000,
      P2: 24_445_351,
      "P3-disabilityConsultation": 3_246_000,
    });
    expect(corrected.payers.national.totalYen).toBe(123_011_990);
    expect(corrected.transfer.secondYen).toBe(29_207_432);
  });

  it("shows the cost before and after", () => {
    expect(itemOf(corrected, "ltcCenter")).toMatchObject({
      baseYearCostYen: 90_000_000,
      uncorrectedBaseYearCostYen: 96_000_000,
      correctionReason: reason,
      share: "45/73",
    });
    expect(itemOf(corrected, "childUse")).not.toHaveProperty("uncorrectedBaseYearCostYen");
    expect(stepOf(corrected, "uncorrected.ltcCenter")).toMatchObject({ yen: 96_000_000 });
    expect(stepOf(corrected, "corrected.ltcCenter")).toMatchObject({
      yen: 90_000_000,
      basis: "社会福祉法施行令26条7項",
      operands: ["uncorrected.ltcCenter"],
    });
    expect(stepOf(corrected, "w.childUse")).toMatchObject({
      basis: "社会福祉法施行令26条5項1号ロ・7項",
      operands: ["b.childUse", "b.block1"],
    });
    expect(stepOf(corrected, "w.kosodate")?.basis).toBe("社会福祉法施行令26条5項2号ロ");
    expect(explainYen(corrected, "C.ltcCenter").map((line) => line.ja.trim().split(" ")[0])).toContain(
      "uncorrected.ltcCenter",
    );
  });

  it("is announced with its reason", () => {
    expect(about(corrected, "correctionInForce")).toEqual(["ltcCenter"]);
    expect(corrected.notices.find((notice) => notice.code === "correctionInForce")?.ja).toContain(reason);
    expect(about(corrected, "correctionWithoutReason")).toEqual([]);
    const bare = withRow("ltcCenter", { correctedBaseYearCostYen: 90_000_000 });
    expect([about(bare, "correctionInForce"), about(bare, "correctionWithoutReason")]).toEqual([
      ["ltcCenter"],
      ["ltcCenter"],
    ]);
  });

  it("tells a correction to zero from no correction", () => {
    const zero = withRow("poorCommunity", { correctedBaseYearCostYen: 0, correctionReason: reason });
    expect(itemOf(zero, "poorCommunity")).toMatchObject({ share: "0", uncorrectedBaseYearCostYen: 6_000_000 });
    expect(about(zero, "baseYearMissing")).toEqual([]);
  });

  it("stands in for a blank base-year cost", () => {
    const grantLines = exampleInput().grantLines.map((row) => {
      if (row.grantItem !== "poorCommunity") return row;
      const { baseYearCostYen: _, ...blank } = row;
      return { ...blank, correctedBaseYearCostYen: 6_000_000, correctionReason: reason };
    });
    const result = calculateGrant(exampleInput({ grantLines }));
    expect(itemOf(result, "poorCommunity")).toMatchObject({
      baseYearCostYen: 6_000_000,
      uncorrectedBaseYearCostYen: null,
      costBaseYen: 6_340_962,
    });
    expect(stepOf(result, "uncorrected.poorCommunity")).toBeUndefined();
    expect(about(result, "baseYearMissing")).toEqual([]);
  });

  it("is not used where nothing is apportioned, and says so", () => {
    const fields = { correctedBaseYearCostYen: 90_000_000, correctionReason: reason };
    const ownCost = withRow("ltcCenter", fields, { setting: { ...exampleSetting, costBaseMethod: "ownCost" } });
    const multiAgency = withRow("multiAgency", fields);
    expect([about(ownCost, "correctionNotApplied"), about(multiAgency, "correctionNotApplied")]).toEqual([
      ["ltcCenter"],
      ["multiAgency"],
    ]);
    expect([about(ownCost, "correctionInForce"), about(multiAgency, "correctionInForce")]).toEqual([[], []]);
    expect(itemOf(ownCost, "ltcCenter")?.baseYearCostYen).toBe(96_000_000);
    expect(itemOf(ownCost, "ltcCenter")).not.toHaveProperty("uncorrectedBaseYearCostYen");
  });

  it("asks for the cost where only a reason is given", () => {
    const result = withRow("childUse", { correctionReason: reason });
    expect(about(result, "correctionCostMissing")).toEqual(["childUse"]);
    expect(result.lines).toEqual(calculateGrant(exampleInput()).lines);
  });

  it("refuses a corrected cost that is not whole yen", () => {
    expect(() => withRow("ltcCenter", { correctedBaseYearCostYen: 0.5 })).toThrowError(
      expect.objectContaining({ code: "data-not-accepted" }),
    );
  });
});
