import { builtInParameters, calculateGrant, type GrantResult, grantInputFrom } from "@juso/grant";
import type { ComponentCode, EntityKey, GrantItemCode, PayerCode, RecordsByEntity } from "@juso/model";
import type { CityRecords, RecordBook } from "../../examples/src/city-records.ts";
import type { SeededRandom } from "../../examples/src/seeded-random.ts";
import { type ComponentFacts, componentFacts } from "./component-facts.ts";

interface MoneyFacts {
  /** The components that the municipality runs. */
  readonly facts: readonly ComponentFacts[];
  readonly notRun: ComponentCode;
  readonly fiscalYear: number;
  readonly population: number;
}

/** The city that the amounts of the components belong to. */
const citySize = 80_000;

/** Costs, incomes, what the grant needs besides, and what was decided and received. Whole yen, other ones for every municipality. */
export function addSimulatedMoney(book: RecordBook, random: SeededRandom, money: MoneyFacts): void {
  const { facts, fiscalYear, notRun, population } = money;
  const scaled = (yen: number): number => scaledYen(random, yen, population);
  const planned = new Map<GrantItemCode, number>();
  for (const { component, grantItem, yearlyYen } of facts) {
    const total = scaled(yearlyYen);
    addCosts(book, random, fiscalYear, component, total);
    planned.set(grantItem, (planned.get(grantItem) ?? 0) + total);
  }
  book.add("incomeLine", {
    incomeLineId: book.nextId("IC"),
    fiscalYear,
    componentCode: "commKosodate",
    incomeKind: "userFee",
    description: "シミュレーション",
    plannedYen: random.between(0, 300) * 1000,
    actualYen: random.between(0, 300_000),
  });
  for (const grantItem of new Set(componentFacts.map((each) => each.grantItem))) {
    const cost = planned.get(grantItem);
    book.add("grantLine", {
      fiscalYear,
      grantItem,
      ...(cost === undefined
        ? { baseYearCostYen: 0, zeroReason: `${notRun === "ccsTown" ? "市" : "町村"}であり、実施していないため。` }
        : {
            ...(grantItem !== "multiAgency" && { baseYearCostYen: percentOf(cost, random.between(86, 101)) }),
            ...(withBaseAmount.has(grantItem) && { baseAmountYen: percentOf(cost, random.between(92, 108)) }),
          }),
    });
  }
  book.add("grantSetting", {
    fiscalYear,
    costBaseMethod: random.chance(80) ? "apportionment" : "ownCost",
    incomeDeductionMethod: "beforeApportionment",
    capSplitMethod: "jusoFirst",
    settlementCapMethod: "total",
    adjustmentGrantYen: scaled(13_000_000),
  });
  for (const [capCategory, capYen, otherProgrammeCostYen] of caps)
    book.add("categoryCap", {
      fiscalYear,
      capCategory,
      capYen: scaled(capYen),
      otherProgrammeCostYen: scaled(otherProgrammeCostYen),
    });
  addDecisions(book, random, fiscalYear);
}

/** Works of the grant whose amount is limited by a base amount. */
const withBaseAmount: ReadonlySet<GrantItemCode> = new Set([
  "disabilityConsultation",
  "childUse",
  "selfReliance",
  "townConsultation",
  "activityCenter",
  "kosodate",
  "poorCommunity",
  "multiAgency",
]);

const caps = [
  ["sogo", 270_000_000, 230_000_000],
  ["hokatsuNini", 142_000_000, 18_000_000],
  ["shahoJujitsu", 66_000_000, 28_000_000],
] as const;

/** An amount of the city for another population: it grows more slowly than the population, and by chance. Square roots are exact alike everywhere. */
function scaledYen(random: SeededRandom, yen: number, population: number): number {
  const share = population / citySize;
  const slower = Math.sqrt(share) * Math.sqrt(Math.sqrt(share));
  return Math.max(1000, Math.floor((yen * slower * random.between(8_500, 11_500)) / 10_000));
}

function percentOf(yen: number, percent: number): number {
  return Math.floor((yen * percent) / 100);
}

function addCosts(
  book: RecordBook,
  random: SeededRandom,
  fiscalYear: number,
  componentCode: ComponentCode,
  total: number,
): void {
  const personnel = percentOf(total, random.between(35, 75));
  for (const [expenseCategory, plannedYen] of [
    ["personnel", personnel],
    ["outsourcing", total - personnel],
  ] as const) {
    const actualYen = Math.floor((plannedYen * random.between(9_300, 10_150)) / 10_000);
    book.add("costLine", {
      costLineId: book.nextId("CO"),
      fiscalYear,
      componentCode,
      expenseCategory,
      costItem: "ordinary",
      description: "シミュレーション",
      plannedYen,
      plannedEligibleYen: plannedYen,
      actualYen,
      actualEligibleYen: actualYen,
      fundingSource: "juso",
    });
  }
}

/** The grant, calculated from the records themselves, without a file in between. */
export function simulatedGrant(all: CityRecords, fiscalYear: number, document: "application" | "report"): GrantResult {
  const position = { file: "", line: 0, row: 0 };
  const records = Object.fromEntries(
    Object.entries(all).map(([entity, list]) => [
      entity,
      list.map((value) => ({ entity: entity as EntityKey, value, position })),
    ]),
  ) as RecordsByEntity;
  return calculateGrant(grantInputFrom(records, document, fiscalYear, builtInParameters));
}

/** What was decided is what the plan comes to; the nation paid all of it, the prefecture not always. */
function addDecisions(book: RecordBook, random: SeededRandom, fiscalYear: number): void {
  const { payers } = simulatedGrant(book.records, fiscalYear, "application");
  const payments: Readonly<Record<PayerCode, number>> = { national: 100, prefectural: random.between(96, 100) };
  for (const payer of ["national", "prefectural"] as const) {
    const amountYen = Number(payers[payer].totalYen);
    book.add("grantDecision", {
      grantDecisionId: book.nextId("GK"),
      fiscalYear,
      payer,
      decidedDate: `${fiscalYear}-07-15`,
      amountYen,
    });
    book.add("grantReceipt", {
      grantReceiptId: book.nextId("GR"),
      fiscalYear,
      payer,
      receivedDate: `${fiscalYear + 1}-03-27`,
      amountYen: percentOf(amountYen, payments[payer]),
    });
  }
}
