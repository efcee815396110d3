import { groupDigits, JusoError } from "@juso/model";
import { readCosts } from "../costs/read-costs.ts";
import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import { readFiveYears } from "../items/five-years.ts";
import { readCaps } from "../items/read-caps.ts";
import { readItems } from "../items/read-items.ts";
import { gapsOfYear } from "../parameters/parameter-gaps.ts";
import type { ParameterEntry } from "../parameters/parameter-set.ts";
import { parametersOfYear, parameterValue, type YearParameters } from "../parameters/year-parameters.ts";
import { purposeOf } from "../purpose.ts";
import { readDecisions } from "../settlement/read-decisions.ts";
import type { Reading } from "./reading.ts";
import type { Year } from "./year.ts";

const adjustment = { ja: "総合事業の調整交付金", en: "Adjustment grant of the comprehensive programme" };

const payers = ["national", "prefectural"] as const;

/** The parameter that says how long before the start the base year lies. */
export const baseYearKey = "baseYear.yearsBeforeStart";

/**
 * Reads the records and parameters of a year once.
 *
 * @throws JusoError `data-not-accepted` without a start year or with an amount that is not a whole number.
 */
export function readYear(input: GrantInput): Year {
  const { fiscalYear, municipality } = input;
  const startFiscalYear = municipality.programmeStartFiscalYear ?? refuseBlankStart();
  const parameters = parametersOfYear(input.parameters, fiscalYear);
  const baseYear = startFiscalYear - (parameterValue(parameters, baseYearKey, "integer") ?? 0);
  const fiveYears = readFiveYears(input, startFiscalYear, parameters);
  const costs = readCosts(input, parameters);
  const items = readItems(input, parameters, costs.amounts);
  const readings: readonly Reading[] = [
    { cases: [...parameters.values()].flatMap(caseOfParameter) },
    fiveYears,
    costs,
    items,
    readCaps(input, parameters, costs.paidItems),
    readSetting(input, parameters),
    ...payers.map((payer) => readDecisions(input, payer)),
  ];
  return {
    fiscalYear,
    startFiscalYear,
    baseYear,
    parameters,
    fiveYears,
    entered: new Map(readings.flatMap(({ entered }) => entered ?? [])),
    cases: new Map(readings.flatMap(({ cases }) => cases ?? [])),
    lists: new Map(readings.flatMap(({ lists }) => lists ?? [])),
    facts: new Map(readings.flatMap(({ facts }) => facts ?? [])),
    words: {
      fiscalYear: `${fiscalYear}`,
      startFiscalYear: `${startFiscalYear}`,
      baseYear: `${baseYear}`,
      population: groupDigits(municipality.population ?? 0),
      spent: purposeOf(input).amountsTitle,
    },
    askedKeys: costs.askedKeys,
    refusedCosts: costs.refusedCosts,
    items: items.records,
  };
}

/** Reads what was entered for the year as a whole: its purpose, the methods, the adjustment grant, and which parameters are missing. */
function readSetting(input: GrantInput, parameters: YearParameters): Reading {
  const { documentKind, fiscalYear, municipality, setting } = input;
  const { adjustmentGrantYen } = setting;
  const given = adjustmentGrantYen === undefined ? null : wholeYen(adjustmentGrantYen, adjustment);
  const missing = gapsOfYear(parameters, fiscalYear);
  return {
    entered: [["adjustment", { step: { given } }]],
    cases: [
      ["purpose", documentKind],
      ["hasDecision", purposeOf(input).hasDecision ? "yes" : "no"],
      ["costBaseMethod", setting.costBaseMethod],
      ["incomeDeductionMethod", setting.incomeDeductionMethod],
      ["capSplitMethod", setting.capSplitMethod],
      ["settlementCapMethod", setting.settlementCapMethod],
      ["hasWelfareOffice", municipality.hasWelfareOffice ? "yes" : "no"],
    ],
    facts: [["parameterMissing", missing.map(({ key, title }) => ({ about: key, words: { key, title } }))]],
  };
}

/** What a parameter decides: its option, or the stage of a rounding. */
function caseOfParameter({ key, value }: ParameterEntry): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[key, value]];
  return typeof value === "object" && "stage" in value ? [[key, value.stage]] : [];
}

function refuseBlankStart(): never {
  throw new JusoError("data-not-accepted", {
    ja: "市町村の事業開始年度が空欄です。基準年度と5年経過の判定に必要なので、市町村の表に入力してください。",
    en: "The fiscal year in which the programme started is blank. The base year and the five-year test need it. Enter it in the municipality table.",
  });
}
