import { calculateGrant, type GrantResult, grantLines } from "@juso/grant";
import { describe, expect, it } from "vitest";
import {
  decision,
  exampleActualCosts,
  exampleInput,
  exampleSetting,
  receipt,
} from "../../../../packages/grant/src/worked-example.fixture.ts";
import { calculationText } from "./calculation-text.ts";
import { lineTable, withoutLineDecisions } from "./line-table.ts";

const planned = calculateGrant(exampleInput());

/** Every line was decided as it was applied for, but N1, for which 2 yen less were. */
const byLine = grantLines.map(({ line, payer }) =>
  decision(payer, planned.lines.find((each) => each.line === line)!.amountYen - (line === "N1" ? 2 : 0), {
    grantLineCode: line,
  }),
);
const report = (settlementCapMethod: "perLine" | "total", decisions = byLine): GrantResult =>
  calculateGrant(
    exampleInput({
      documentKind: "report",
      costLines: exampleActualCosts,
      incomeLines: [],
      setting: { ...exampleSetting, settlementCapMethod },
      decisions,
      receipts: [receipt("national", 123_000_000), receipt("prefectural", 53_911_784)],
    }),
  );
const rowOf = (table: string, name: string): readonly string[] =>
  table
    .split("\n")
    .find((row) => row.startsWith(`${name} `))!
    .split(/ {2,}/);

describe("the lines of a change and a report", () => {
  it("have what was decided and the difference, with sums of the lines that are alike and of each grant", () => {
    const change = calculateGrant(exampleInput({ documentKind: "change", decisions: byLine }));
    const table = lineTable(change, "ja");
    expect(table.split("\n")[0]).toMatch(/交付決定額 +増減（所要額－決定額）/);
    expect(rowOf(table, "N1").slice(4, 7)).toEqual(["1,902,288", "1,902,286", "2"]);
    expect(rowOf(table, "N5").slice(2, 5)).toEqual(["55,245,000", "55,245,000", "0"]);
    expect(table).toMatch(/国の行の計 +123,035,996 +123,035,994 +2/);
    expect(withoutLineDecisions(change, "ja")).toEqual([]);
    expect(calculationText(change, "ja", false)).toContain("国：所要額 123,035,996円（決定額 123,035,994円）→ 2円の増");
  });

  it("have what is determined, and the difference from what was decided", () => {
    const table = lineTable(report("perLine"), "ja");
    expect(table.split("\n")[0]).toMatch(/交付決定額 +確定見込額 +増減（確定見込額－決定額）/);
    // More was spent than decided: no more than decided is determined.
    const [, , , , amount, decided, determined, increase] = rowOf(table, "N1");
    expect([decided, determined, increase]).toEqual(["1,902,286", "1,902,286", "0"]);
    expect(amount).not.toBe(determined);
  });

  it("say why they have none of it, and that a grant was compared in total", () => {
    expect(withoutLineDecisions(report("total"), "ja")[0]).toContain("合計で比べて");
    const inTotal = report("total", [decision("national", 123_035_996)]);
    expect(withoutLineDecisions(inTotal, "ja")[0]).toContain("交付決定が合計額だけ");
    expect(withoutLineDecisions(report("total", []), "ja")).toEqual([]);
    expect(withoutLineDecisions(planned, "ja")).toEqual([]);
  });
});

describe("what a clerk looks for first", () => {
  it("stands first: what each grant comes to, and what is returned", () => {
    const lines = calculationText(report("total"), "ja", false).split("\n");
    expect(lines[2]).toMatch(
      /^国：確定見込額 [\d,]+円（決定額 123,035,994円、受入済額 123,000,000円）→ [\d,]+円を返還$/,
    );
    expect(calculationText(planned, "en", false).split("\n")[2]).toBe("nation: required 123,035,996");
  });

  it("and five years with their yen, once", () => {
    const municipality = { ...exampleInput().municipality, programmeStartFiscalYear: 2021 };
    const text = calculationText(calculateGrant(exampleInput({ municipality })), "ja", false);
    expect(text.split("来年度（令和8年度）から")).toHaveLength(2);
    expect(text.indexOf("来年度（令和8年度）から")).toBeLessThan(text.indexOf("1 事業ごとの額"));
  });
});
