import { groupDigits, JusoError } from "@juso/model";
import { unjudgedYen } from "../costs/eligible-costs.ts";
import { type CostReading, readCosts } from "../costs/read-costs.ts";
import type { GrantInput } from "../grant-input.ts";
import { yearsElapsed } from "../items/five-years.ts";
import { type GrantItemDefinition, grantItems } from "../items/grant-items.ts";
import { readCaps } from "../items/read-caps.ts";
import { type ItemReading, readItems } from "../items/read-items.ts";
import { parametersOfYear, parameterValue } from "../parameters/year-parameters.ts";
import { purposeOf } from "../purpose.ts";
import { readDecisions } from "../settlement/read-decisions.ts";
import { readSetting } from "./read-setting.ts";
import type { ItemRecord, Reading, Year } from "./year.ts";

/** The parameter that says how long before the start the base year lies. */
export const baseYearKey = "baseYear.yearsBeforeStart";

/**
 * Reads the records and parameters of a year once.
 *
 * @throws JusoError `data-not-accepted` without a start year or with an amount that is not a whole number.
 */
export function readYear(input: GrantInput): Year {
  const { fiscalYear } = input;
  const parameters = parametersOfYear(input.parameters, fiscalYear);
  const startFiscalYear = startOf(input);
  const elapsed = yearsElapsed(input, startFiscalYear, parameters);
  const baseYear = startFiscalYear - (parameterValue(parameters, baseYearKey, "integer") ?? 0);
  const costs = readCosts(input, parameters);
  const items = readItems(input, parameters);
  const records = new Map(grantItems.map((item) => [item.item, recordOf(input, item, items, costs)] as const));
  const readings: readonly Reading[] = [
    costs,
    items,
    readCaps(input, costs.paidItems),
    readSetting(input, parameters, elapsed),
    readDecisions(input, "national"),
    readDecisions(input, "prefectural"),
  ];
  return {
    fiscalYear,
    startFiscalYear,
    baseYear,
    elapsed,
    parameters,
    entered: new Map(readings.flatMap(({ entered }) => entered ?? [])),
    cases: new Map([
      ...readings.flatMap(({ cases }) => cases ?? []),
      ...[...records].map(([item, { zeroReason }]) => [`hasZeroReason.${item}`, zeroReason ? "yes" : "no"] as const),
    ]),
    lists: new Map(readings.flatMap(({ lists }) => lists ?? [])),
    facts: new Map(readings.flatMap(({ facts }) => facts ?? [])),
    words: {
      fiscalYear: `${fiscalYear}`,
      startFiscalYear: `${startFiscalYear}`,
      baseYear: `${baseYear}`,
      population: groupDigits(input.municipality.population ?? 0),
      spent: purposeOf(input).amountsTitle,
    },
    askedKeys: costs.askedKeys,
    refusedCosts: costs.refusedCosts,
    items: records,
  };
}

function recordOf(
  input: GrantInput,
  definition: GrantItemDefinition,
  { rows }: ItemReading,
  { amounts }: CostReading,
): ItemRecord {
  const { baseYearCostYen = null, correctionReason, zeroReason: entered } = rows.get(definition.item) ?? {};
  const zeroReason = entered || zeroReasonOf(input, definition);
  return {
    baseYearCostYen,
    unjudgedYen: unjudgedYen(definition.components, amounts),
    ...(correctionReason ? { correctionReason } : {}),
    ...(zeroReason ? { zeroReason } : {}),
  };
}

/** Why an item may be zero that nobody gave a reason for: its component is not implemented, or the welfare office. */
function zeroReasonOf(
  { components, fiscalYear, municipality }: GrantInput,
  { components: own, item }: GrantItemDefinition,
): string | undefined {
  const absent = components.find(
    (component) =>
      component.fiscalYear === fiscalYear && own.includes(component.componentCode) && !component.isImplemented,
  );
  if (absent?.notImplementedReason) return absent.notImplementedReason;
  if (item === "townConsultation" && municipality.hasWelfareOffice) return "福祉事務所を設置しているため";
  if (item === "selfReliance" && !municipality.hasWelfareOffice) return "福祉事務所を設置していないため";
  return undefined;
}

function startOf({ municipality }: GrantInput): number {
  const start = municipality.programmeStartFiscalYear;
  if (start !== undefined) return start;
  throw new JusoError("data-not-accepted", {
    ja: "市町村の事業開始年度が空欄です。基準年度と5年経過の判定に必要なので、市町村の表に入力してください。",
    en: "The fiscal year in which the programme started is blank. The base year and the five-year test need it. Enter it in the municipality table.",
  });
}
