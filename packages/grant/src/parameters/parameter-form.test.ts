import type { JusoError } from "@juso/model";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import { scenario, scenarioInput } from "../scenario.fixture.ts";
import { secondCalculation } from "../second-calculation.fixture.ts";
import { builtInParameters } from "./built-in-parameters.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formGaps, type ParameterForm, parameterForm } from "./parameter-form.ts";
import { hashParameters } from "./parameter-hash.ts";
import { parameterKeys } from "./parameter-keys.ts";
import type { ParameterSet } from "./parameter-set.ts";
import { readParameters } from "./read-parameters.ts";

const form = (fiscalYear: number): ParameterForm => parameterForm(builtInParameters, fiscalYear);
const read = (json: unknown): ParameterSet => readParameters(builtInParameters, JSON.parse(JSON.stringify(json)));
const edited = (whole: ParameterForm, key: string, fields: Readonly<Record<string, unknown>>): ParameterForm => ({
  ...whole,
  entries: whole.entries.map((entry) => (entry.key === key ? { ...entry, ...fields } : entry)),
});
const ninth = scenario("R9", { fiscalYear: 2027, start: 2022, insuredPercent: 26 });

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as JusoError).text.ja;
  }
  throw new Error("nothing was refused");
}

describe("the values of a year to be filled in", () => {
  it.each([2021, 2022, 2023, 2024, 2025, 2026])("change nothing when %d is read back as it was written", (year) => {
    expect(hashParameters(read(form(year)))).toBe(hashParameters(builtInParameters));
    expect(formGaps(form(year))).toEqual([]);
  });

  it("say of every key what it is, what for, in which unit, and what it was before", () => {
    const { entries } = form(2027);
    expect(entries.map(({ key }) => key)).toEqual([...parameterKeys.keys()]);
    for (const { howTo, title, unit, use } of entries) {
      for (const text of [title, unit, use, howTo]) {
        expect(text.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(text.en).toMatch(/^[\x20-\x7e…×]+$/);
      }
    }
    expect(entries.find(({ key }) => key === "secondInsuredRate")).toMatchObject({
      value: null,
      earlier: { fiscalYear: 2026, value: "27/100", status: "verified" },
    });
  });

  it("blank, name as gaps what the calculation refuses, all at once and with the command that writes them", () => {
    const text = refusal(() => calculateGrant({ ...scenarioInput(ninth), parameters: read(form(2027)) }));
    const named = [...text.matchAll(/^ {2}([\w.-]+): /gm)].map(([, key]) => key);
    const gaps = formGaps(form(2027)).map(({ key }) => key);
    expect(gaps).toEqual(expect.arrayContaining(named));
    expect(gaps.filter((key) => !named.includes(key))).toEqual([
      // Only where the municipality splits a ceiling proportionally; the deadlines are of documents, and a line has the ministry of its first item.
      ...(ninth.split === "proportional" ? [] : ["rounding.categorySplit"]),
      "deadline.report.monthDay",
      "deadline.report.monthsAfterCompletion",
      "ministry.lifeSupport",
    ]);
    expect(text).toContain("juso grant parameters --year 2027 --out");
    expect(gaps).toEqual(
      expect.arrayContaining(["fiveYearRule.years", "rate.N5-multiAgency.fiveYears", "rate.P3-multiAgency.fiveYears"]),
    );
  });

  it("filled in, compute R9 with the second-insured rate set anew and the rate after five years", () => {
    const result = calculateGrant({ ...scenarioInput(ninth), parameters: read(filledForm(form(2027))) });
    const expected = secondCalculation(ninth);
    expect(Object.fromEntries(result.lines.map((line) => [line.line, line.amountYen]))).toEqual(expected.lines);
    expect([result.transfer.firstYen, result.transfer.secondYen]).toEqual(expected.transfers);
    expect(result.municipalYen).toBe(expected.municipal);
    expect(result.lines.find(({ line }) => line === "N5-multiAgency")?.rate).toBe("1/3");
    expect(result.lines.find(({ line }) => line === "N3")?.rateText).toBe("38 %");
  });

  it.each(["fiveYearRule.years", "rate.N5-multiAgency.fiveYears", "secondInsuredRate"])(
    "without %s are not enough: blank is no 0",
    (key) => {
      for (const value of [null, "", "  "]) {
        const parameters = read(edited(filledForm(form(2027)), key, { value }));
        expect(refusal(() => calculateGrant({ ...scenarioInput(ninth), parameters }))).toContain(key);
      }
    },
  );

  it("show the values of the year before, once those are in a file", () => {
    const after = parameterForm(read(filledForm(form(2027))), 2028);
    expect(after.entries.find(({ key }) => key === "secondInsuredRate")?.earlier).toMatchObject({
      fiscalYear: 2027,
      value: "26/100",
      source: "令和9年度交付要綱",
    });
  });
});

describe("a form that was filled in wrongly", () => {
  const whole = filledForm(form(2027));

  it.each<readonly [string, Partial<Record<string, unknown>>, readonly string[]]>([
    ["rate.N1", { value: 20 }, ["rate.N1", "「20」は使えません", "2/3 や 12.5/100"]],
    ["rate.N1", { value: "x\n正しい行" }, ["「x 正しい行」"]],
    ["rate.N1", { value: "2割" }, ["「2割」は使えません", "分数"]],
    ["rounding.N1", { value: { unit: 500, mode: "floor", stage: "line" } }, ["「500」", "1000（円）"]],
    ["property.thresholdYen", { value: -1 }, ["「-1」", "0以上の整数"]],
    ["deadline.report.monthDay", { value: "4月10日" }, ["04-10"]],
    ["rate.N1", { status: "たぶん" }, ["「たぶん」", "verified（確認済）か unverified（未確認）"]],
    ["rate.N1", { valeu: "1/2" }, ["「valeu」という項目は使いません"]],
  ])("%s with %o is refused with what, where and how", (key, fields, parts) => {
    const text = refusal(() => read(edited(whole, key, fields)));
    for (const part of parts) expect(text).toContain(part);
    expect(text.split("\n").slice(1).join("")).not.toMatch(/object|string|number|expected|期待され/);
  });

  it("names all at once, also two in one entry", () => {
    const text = refusal(() =>
      read(edited(edited(whole, "rate.N1", { value: "x", status: "y" }), "rate.N4", { value: 3 })),
    );
    expect(text).toContain("3件の誤り");
  });

  it("asks for a source where neither the value nor the file has one", () => {
    expect(refusal(() => read({ ...whole, source: "" }))).toContain("出典");
    expect(refusal(() => read({ ...whole, fiscalYear: "2027年度" }))).toContain("「2027年度」");
  });
});
