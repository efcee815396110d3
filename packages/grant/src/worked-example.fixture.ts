import type {
  CategoryCap,
  ComponentCode,
  CostLine,
  GrantDecision,
  GrantItemCode,
  GrantLine,
  GrantReceipt,
  GrantSetting,
  IncomeLine,
  Municipality,
} from "@juso/model";
import type { GrantInput } from "./grant-input.ts";
import { builtInParameters } from "./parameters/built-in-parameters.ts";

/** A市 of the research note: 80,000 people, 22,000 of them 65 or older, started in R5, application for R7. */
export const exampleCity: Municipality = {
  municipalityCode: "990019",
  municipalityName: "A市",
  municipalityKind: "city",
  population: 80_000,
  elderlyPopulation: 22_000,
  hasWelfareOffice: true,
  programmeStartFiscalYear: 2023,
};

/** The methods of the worked example. */
export const exampleSetting: GrantSetting = {
  fiscalYear: 2025,
  costBaseMethod: "apportionment",
  incomeDeductionMethod: "beforeApportionment",
  capSplitMethod: "proportional",
  settlementCapMethod: "total",
  adjustmentGrantYen: 13_234_000,
};

/** One cost line with planned and actual amounts alike, all of it eligible. */
export function costLine(componentCode: ComponentCode, yen: number, fields: Partial<CostLine> = {}): CostLine {
  return {
    costLineId: `cost-${componentCode}`,
    fiscalYear: 2025,
    componentCode,
    expenseCategory: "outsourcing",
    plannedYen: yen,
    plannedEligibleYen: yen,
    actualYen: yen,
    actualEligibleYen: yen,
    fundingSource: "juso",
    ...fields,
  };
}

/** One income line with planned and actual amounts alike. */
export function incomeLine(componentCode: ComponentCode, yen: number, fields: Partial<IncomeLine> = {}): IncomeLine {
  return {
    incomeLineId: `income-${componentCode}`,
    fiscalYear: 2025,
    componentCode,
    incomeKind: "userFee",
    plannedYen: yen,
    actualYen: yen,
    ...fields,
  };
}

/** Base-year cost and base amount of an item; `null` leaves the cell blank. */
export function grantLine(
  grantItem: GrantItemCode,
  baseYearCostYen: number | null,
  baseAmountYen: number | null = null,
): GrantLine {
  return {
    fiscalYear: 2025,
    grantItem,
    ...(baseYearCostYen === null ? {} : { baseYearCostYen }),
    ...(baseAmountYen === null ? {} : { baseAmountYen }),
  };
}

const exampleGrantLines: readonly GrantLine[] = [
  grantLine("ltcCenter", 96_000_000),
  grantLine("disabilityConsultation", 12_000_000),
  grantLine("childUse", 24_000_000, 24_125_000),
  { ...grantLine("selfReliance", 20_000_000), ministerAmountYen: 22_000_000 },
  grantLine("carePrevention", 9_000_000),
  grantLine("lifeSupport", 28_000_000),
  grantLine("activityCenter", 11_000_000),
  grantLine("kosodate", 34_000_000, 34_810_000),
  grantLine("poorCommunity", 6_000_000, 6_500_000),
  grantLine("multiAgency", null, 25_000_000),
];

const exampleCaps: readonly CategoryCap[] = [
  { fiscalYear: 2025, capCategory: "sogo", capYen: 270_000_000, otherProgrammeCostYen: 250_000_000 },
  { fiscalYear: 2025, capCategory: "hokatsuNini", capYen: 142_682_222, otherProgrammeCostYen: 18_000_000 },
  { fiscalYear: 2025, capCategory: "shahoJujitsu", capYen: 66_258_000, otherProgrammeCostYen: 35_000_000 },
];

/** The application of the worked example; fields replace those of the example. */
export function exampleInput(fields: Partial<GrantInput> = {}): GrantInput {
  return {
    documentKind: "application",
    fiscalYear: 2025,
    municipality: exampleCity,
    components: [],
    costLines: [
      costLine("ccsLtc", 100_000_000),
      costLine("ccsDisability", 12_345_678),
      costLine("ccsChild", 26_000_000),
      costLine("ccsSelfReliance", 20_000_000),
      costLine("commPrevention", 9_456_789),
      costLine("commLifeSupport", 29_000_000),
      costLine("commActivityCenter", 12_000_000),
      costLine("commKosodate", 37_000_000),
      costLine("commPoor", 6_000_000),
      costLine("participation", 4_683_500),
      costLine("outreach", 6_000_000),
      costLine("multiAgency", 14_000_000),
    ],
    incomeLines: [incomeLine("ccsChild", 345_000), incomeLine("commKosodate", 456_000)],
    grantLines: exampleGrantLines,
    setting: exampleSetting,
    impacts: [],
    caps: exampleCaps,
    decisions: [],
    receipts: [],
    parameters: builtInParameters,
    ...fields,
  };
}

/** The actual costs of the worked example: T1 = 155,200,321, T3 = 94,100,222, 多機関協働等 = 23,904,321, no income. */
export const exampleActualCosts: readonly CostLine[] = [
  costLine("ccsLtc", 98_000_000),
  costLine("ccsDisability", 12_200_321),
  costLine("ccsChild", 25_000_000),
  costLine("ccsSelfReliance", 20_000_000),
  costLine("commPrevention", 9_100_222),
  costLine("commLifeSupport", 30_000_000),
  costLine("commActivityCenter", 12_000_000),
  costLine("commKosodate", 37_000_000),
  costLine("commPoor", 6_000_000),
  costLine("participation", 3_904_321),
  costLine("outreach", 6_000_000),
  costLine("multiAgency", 14_000_000),
];

/** A decision in force. */
export function decision(
  payer: GrantDecision["payer"],
  amountYen: number,
  fields: Partial<GrantDecision> = {},
): GrantDecision {
  return {
    grantDecisionId: `${payer}-${fields.grantLineCode ?? "total"}`,
    fiscalYear: 2025,
    payer,
    decidedDate: "2025-08-01",
    amountYen,
    ...fields,
  };
}

/** A receipt. */
export function receipt(
  payer: GrantReceipt["payer"],
  amountYen: number,
  fields: Partial<GrantReceipt> = {},
): GrantReceipt {
  return { grantReceiptId: `${payer}-1`, fiscalYear: 2025, payer, receivedDate: "2025-10-01", amountYen, ...fields };
}
