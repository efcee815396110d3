import { JusoError } from "@juso/model";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import type { GrantInput } from "../grant-input.ts";
import { costLine, exampleInput } from "../worked-example.fixture.ts";
import { builtInParameters } from "./built-in-parameters.ts";
import { parameterKeys } from "./parameter-keys.ts";
import { parseParameterSet } from "./parameter-schema.ts";
import type { ParameterEntry, ParameterSet } from "./parameter-set.ts";

/** The example in another year, with the parameters of R8 carried into it but for some keys. */
function yearWithout(fiscalYear: number, ...absent: readonly string[]): GrantInput {
  const input = exampleInput();
  const entries = builtInParameters.entries
    .filter(({ fiscalYears, key }) => (fiscalYears.to ?? 9999) >= 2026 && !absent.includes(key))
    .map((entry): ParameterEntry => ({ ...entry, fiscalYears: { from: fiscalYear, to: fiscalYear } }));
  return {
    ...input,
    fiscalYear,
    setting: { ...input.setting, fiscalYear },
    costLines: input.costLines.map((line) => ({ ...line, fiscalYear })),
    grantLines: input.grantLines.map((line) => ({ ...line, fiscalYear })),
    parameters: { ...builtInParameters, entries },
  };
}

function refusal(input: GrantInput): JusoError {
  try {
    calculateGrant(input);
  } catch (error) {
    if (error instanceof JusoError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

function namedKeys({ text }: JusoError): readonly string[] {
  return [...text.ja.matchAll(/^ {2}([\w.-]+): /gm)].map(([, key = ""]) => key);
}

describe("a year without parameters", () => {
  it("is refused once, naming every key that the calculation needs", () => {
    const error = refusal({ ...exampleInput(), fiscalYear: 2028 });
    expect(error.code).toBe("parameters-missing");
    const named = namedKeys(error);
    expect(named).toEqual(expect.arrayContaining(["baseYear.yearsBeforeStart", "rate.N1", "rate.P3-multiAgency"]));
    expect(named).toEqual(expect.arrayContaining(["rounding.L2", "adjustmentGrant.denominator", "ministry.kosodate"]));
    expect(new Set(named).size).toBe(named.length);
    expect(named.length).toBeGreaterThan(50);
    const given = yearWithout(2028).parameters.entries.filter(({ key }) => named.includes(key));
    const parameters: ParameterSet = { ...builtInParameters, entries: given };
    expect(() => calculateGrant({ ...yearWithout(2028), parameters })).not.toThrow();
  });

  it("names keys in the order of the tables, with both choices of an open parameter", () => {
    const named = namedKeys(refusal(yearWithout(2027, "rounding.N2", "adjustmentGrant.roundingPoint", "rate.N4")));
    expect(named).toEqual(["rate.N4", "rounding.N2", "adjustmentGrant.roundingPoint"]);
  });

  it("asks where a cost item goes once a cost line of this grant has it: unknown, it would be paid by this grant", () => {
    const input = yearWithout(2028, "costItem.careMeeting");
    expect(() => calculateGrant(input)).not.toThrow();
    const line = { ...costLine("ccsLtc", 7_000_000, { costLineId: "x", costItem: "careMeeting" }), fiscalYear: 2028 };
    const costLines = [...input.costLines, line];
    expect(namedKeys(refusal({ ...input, costLines }))).toEqual(["costItem.careMeeting"]);
    const elsewhere = [...input.costLines, { ...line, fundingSource: "municipalOnly" as const }];
    expect(() => calculateGrant({ ...input, costLines: elsewhere })).not.toThrow();
  });

  it("is not computed from R8 on without the five-year rule and its rates; R7 never needed them", () => {
    const rule = ["fiveYearRule.years", "rate.N5-multiAgency.fiveYears", "rate.P3-multiAgency.fiveYears"];
    for (const key of rule) expect(namedKeys(refusal(yearWithout(2028, key)))).toEqual([key]);
    expect(calculateGrant(yearWithout(2025, ...rule)).isFiveYearsElapsed).toBe(false);
    const started = {
      ...yearWithout(2028),
      municipality: { ...exampleInput().municipality, programmeStartFiscalYear: 2021 },
    };
    expect(calculateGrant(started).lines.find(({ line }) => line === "N5-multiAgency")?.rate).toBe("1/3");
  });
});

describe("the rounding of the shares", () => {
  const entry: ParameterEntry = {
    key: "rounding.costShare",
    fiscalYears: { from: 2025, to: 2025 },
    value: { unit: 1, mode: "floor", stage: "sum" },
    source: "交付要綱 別紙",
    status: "verified",
  };

  it("is refused once for the sum, in a file and in the calculation, and accepted item by item", () => {
    const file = (value: ParameterEntry["value"]): unknown => ({
      id: "shi",
      title: { ja: "市", en: "city" },
      entries: [{ ...entry, value }],
    });
    expect(() => parseParameterSet(file(entry.value))).toThrowError(/entries\.0\.value\.stage/);
    expect(() => parseParameterSet(file({ unit: 1, mode: "floor", stage: "line" }))).not.toThrow();
    const parameters = {
      ...builtInParameters,
      entries: builtInParameters.entries.map((each) =>
        each.key === entry.key ? { ...each, value: entry.value } : each,
      ),
    };
    expect(refusal(exampleInput({ parameters })).code).toBe("configuration-invalid");
  });
});

it("knows every key that the built-in set holds", () => {
  expect(builtInParameters.entries.filter(({ key }) => !parameterKeys.has(key))).toEqual([]);
});
