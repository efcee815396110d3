import type { CapCategoryCode, ComponentCode, GrantItemCode, GrantSetting, ImpactKindCode } from "@juso/model";
import type { GrantInput } from "./grant-input.ts";
import { builtInParameters } from "./parameters/built-in-parameters.ts";
import { costLine, grantLine, incomeLine } from "./worked-example.fixture.ts";

/** Amounts in yen by item. */
export type ByItem = Readonly<Partial<Record<GrantItemCode, number>>>;

/** One case in plain numbers, from which the input and the expected values are made separately. */
export interface Scenario {
  readonly name: string;
  readonly fiscalYear: number;
  readonly start: number;
  readonly costs: ByItem;
  readonly incomes: ByItem;
  readonly base: ByItem;
  /** Costs that replace those of the base year in the shares. */
  readonly corrected: ByItem;
  readonly ceilings: ByItem;
  /** Ceiling and the other works of each category. */
  readonly caps: Readonly<Partial<Record<CapCategoryCode, readonly [number, number]>>>;
  readonly adjustment: number;
  /** What N2 is divided by. */
  readonly denominator: "fullCost" | "cappedCost";
  /** Which amount of 3号イ is the part in N2's share. */
  readonly numerator: "fullCost" | "cappedCost";
  /** 第2号被保険者負担率 of the second calculation, in percent; 27 when absent. */
  readonly insuredPercent?: number;
  readonly impacts: readonly (readonly [GrantItemCode, ImpactKindCode, number])[];
  readonly costBase: GrantSetting["costBaseMethod"];
  readonly deduction: GrantSetting["incomeDeductionMethod"];
  readonly split: GrantSetting["capSplitMethod"];
}

const componentOf: Readonly<Record<GrantItemCode, ComponentCode>> = {
  ltcCenter: "ccsLtc",
  disabilityConsultation: "ccsDisability",
  childUse: "ccsChild",
  selfReliance: "ccsSelfReliance",
  townConsultation: "ccsTown",
  carePrevention: "commPrevention",
  lifeSupport: "commLifeSupport",
  activityCenter: "commActivityCenter",
  kosodate: "commKosodate",
  poorCommunity: "commPoor",
  multiAgency: "multiAgency",
};

/** Every item, in the order of the Act. */
export const allItems: readonly GrantItemCode[] = Object.keys(componentOf) as GrantItemCode[];

/** A middle-sized city with odd amounts, to be changed case by case. */
export const ordinary: Scenario = {
  name: "ordinary",
  fiscalYear: 2025,
  start: 2023,
  costs: {
    ltcCenter: 61_234_567,
    disabilityConsultation: 7_654_321,
    childUse: 15_151_515,
    selfReliance: 18_765_432,
    carePrevention: 5_432_109,
    lifeSupport: 17_171_717,
    activityCenter: 6_543_211,
    kosodate: 27_272_727,
    poorCommunity: 3_333_333,
    multiAgency: 19_191_919,
  },
  incomes: { childUse: 123_457, kosodate: 98_765 },
  base: {
    ltcCenter: 57_000_001,
    disabilityConsultation: 7_000_003,
    childUse: 13_000_007,
    selfReliance: 17_000_009,
    carePrevention: 5_000_011,
    lifeSupport: 16_000_013,
    activityCenter: 6_000_017,
    kosodate: 25_000_019,
    poorCommunity: 3_000_023,
  },
  corrected: {},
  ceilings: { childUse: 14_000_000, selfReliance: 19_500_000, kosodate: 30_000_000, multiAgency: 18_000_000 },
  caps: {
    sogo: [180_000_000, 150_000_000],
    hokatsuNini: [90_000_000, 12_000_000],
    shahoJujitsu: [50_000_000, 20_000_000],
  },
  adjustment: 8_765_000,
  denominator: "fullCost",
  numerator: "cappedCost",
  impacts: [],
  costBase: "apportionment",
  deduction: "beforeApportionment",
  split: "proportional",
};

/** The ordinary city with changes. */
export function scenario(name: string, changes: Partial<Scenario> = {}): Scenario {
  return { ...ordinary, ...changes, name };
}

/** One item alone at its own cost, with nothing else in the way. */
export function alone(item: GrantItemCode, cost: number, changes: Partial<Scenario> = {}): Scenario {
  return scenario(`${item} alone at ${cost}`, {
    costs: { [item]: cost },
    incomes: {},
    base: { [item]: 1_000_000 },
    ceilings: {},
    caps: {},
    adjustment: 0,
    costBase: "ownCost",
    ...changes,
  });
}

/** The input of the calculation for a case. */
export function scenarioInput(plain: Scenario): GrantInput {
  const { fiscalYear } = plain;
  const amounts = (byItem: ByItem): readonly (readonly [GrantItemCode, number])[] =>
    Object.entries(byItem) as [GrantItemCode, number][];
  return {
    documentKind: "application",
    fiscalYear,
    municipality: {
      municipalityCode: "990019",
      municipalityName: "A市",
      municipalityKind: "city",
      hasWelfareOffice: plain.costs.townConsultation === undefined,
      programmeStartFiscalYear: plain.start,
    },
    components: [],
    costLines: amounts(plain.costs).map(([item, yen]) => costLine(componentOf[item], yen, { fiscalYear })),
    incomeLines: amounts(plain.incomes).map(([item, yen]) => incomeLine(componentOf[item], yen, { fiscalYear })),
    grantLines: allItems.map((item) => ({
      ...grantLine(item, plain.base[item] ?? null, plain.ceilings[item] ?? null),
      ...(plain.corrected[item] === undefined
        ? {}
        : { correctedBaseYearCostYen: plain.corrected[item], correctionReason: "検証の結果による" }),
      fiscalYear,
    })),
    setting: {
      fiscalYear,
      costBaseMethod: plain.costBase,
      incomeDeductionMethod: plain.deduction,
      capSplitMethod: plain.split,
      settlementCapMethod: "total",
      adjustmentGrantYen: plain.adjustment,
    },
    impacts: plain.impacts.map(([grantItem, impactKind, amountYen], index) => ({
      impactAmountId: `i${index}`,
      fiscalYear,
      grantItem,
      impactKind,
      amountYen,
    })),
    caps: Object.entries(plain.caps).map(([category, [capYen, otherProgrammeCostYen]]) => ({
      fiscalYear,
      capCategory: category as CapCategoryCode,
      capYen,
      otherProgrammeCostYen,
    })),
    decisions: [],
    receipts: [],
    parameters: {
      ...builtInParameters,
      entries: builtInParameters.entries.map((entry) => {
        if (entry.key === "adjustmentGrant.denominator") return { ...entry, value: plain.denominator };
        return entry.key === "adjustmentGrant.numerator" ? { ...entry, value: plain.numerator } : entry;
      }),
    },
  };
}
