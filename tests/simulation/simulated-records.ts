import type { ComponentCode, DeliveryModeCode, Site } from "@juso/model";
import { type CityRecords, RecordBook } from "../../examples/src/city-records.ts";
import { type SeededRandom, seededRandom } from "../../examples/src/seeded-random.ts";
import { type ComponentFacts, componentFacts } from "./component-facts.ts";
import { addSimulatedIndicators } from "./simulated-indicators.ts";
import { addSimulatedMoney } from "./simulated-money.ts";
import type { SimulatedMunicipality } from "./simulated-nation.ts";
import { addSiteStaff } from "./simulated-staff.ts";

/** What a simulated submission is drawn for. */
export interface SimulatedYear {
  readonly seed: number;
  readonly fiscalYear: number;
  /** Day of the populations. */
  readonly populationDate: string;
  /** Each version of a year has other amounts; 1 when absent. */
  readonly version?: number;
}

/**
 * The submission of a municipality for a fiscal year, without cases: its organisation, sites, staff, indicators and money. The same
 * municipality, year and seed give the same records, whoever else is drawn.
 */
export function simulatedRecords(municipality: SimulatedMunicipality, year: SimulatedYear): CityRecords {
  const { fiscalYear, populationDate, seed, version = 1 } = year;
  const { municipalityCode, municipalityName, population } = municipality;
  const random = seededRandom(mixed(mixed(mixed(seed, Number(municipalityCode)), fiscalYear), version));
  const book = new RecordBook();
  book.add("municipality", {
    municipalityCode,
    municipalityName,
    municipalityKind: municipality.municipalityKind,
    prefectureName: municipality.prefectureName,
    population,
    populationDate,
    populationSource: "シミュレーション",
    elderlyPopulation: Math.floor((population * random.between(24, 44)) / 100),
    childPopulation: Math.floor((population * random.between(9, 15)) / 100),
    hasWelfareOffice: municipality.hasWelfareOffice,
    programmeStartFiscalYear: municipality.startFiscalYear ?? fiscalYear,
  });
  book.add("programme", {
    fiscalYear,
    municipalityCode,
    programmeKind: "juso",
    startDate: `${municipality.startFiscalYear ?? fiscalYear}-04-01`,
    purpose: "シミュレーションのための架空の事業です。",
    integrationMeasures: "シミュレーションのための架空の取組です。",
    expectedEffect: "シミュレーションのための架空の効果です。",
  });
  addOperators(book, municipalityName);
  const run = componentFacts.filter(({ component }) => component !== notRun(municipality));
  for (const facts of run) addComponent(book, random, facts, fiscalYear, municipality);
  book.add("component", {
    componentCode: notRun(municipality),
    fiscalYear,
    isImplemented: false,
    notImplementedReason: "福祉事務所の有無により、この事業は実施していません。",
  });
  addSimulatedIndicators(book, random, fiscalYear, population);
  addSimulatedMoney(book, random, { facts: run, fiscalYear, notRun: notRun(municipality), population });
  return book.records;
}

/** Towns without a welfare office do not run self-reliance consultation, and cities not that of towns. */
function notRun({ hasWelfareOffice }: SimulatedMunicipality): ComponentCode {
  return hasWelfareOffice ? "ccsTown" : "ccsSelfReliance";
}

function addOperators(book: RecordBook, municipalityName: string): void {
  const operators = [
    ["OP-OWN", `${municipalityName}（福祉課）`, "direct", "municipality"],
    ["OP-SHAKYO", `社会福祉法人${municipalityName}社会福祉協議会`, "contract", "socialWelfareCorporation"],
    ["OP-NPO", `特定非営利活動法人${municipalityName}の会`, "indirectSubsidy", "npo"],
  ] as const;
  for (const [operatorId, operatorName, deliveryMode, legalForm] of operators)
    book.add("operator", { operatorId, operatorName, deliveryMode, legalForm });
}

const operatorOf: Readonly<Record<DeliveryModeCode, string>> = {
  direct: "OP-OWN",
  contract: "OP-SHAKYO",
  indirectSubsidy: "OP-NPO",
};

function addComponent(
  book: RecordBook,
  random: SeededRandom,
  { component, directPercent, legalItem, site }: ComponentFacts,
  fiscalYear: number,
  { population, startFiscalYear = fiscalYear }: SimulatedMunicipality,
): void {
  const deliveryMode = random.chance(directPercent)
    ? "direct"
    : component === "commPoor" && random.chance(60)
      ? "indirectSubsidy"
      : "contract";
  const operatorId = operatorOf[deliveryMode];
  book.add("component", {
    componentCode: component,
    fiscalYear,
    isImplemented: true,
    legalItem,
    deliveryMode,
    operatorIds: [operatorId],
    startDate: `${startFiscalYear}-04-01`,
  });
  if (site === undefined) return;
  const count = Math.min(12, 1 + Math.floor(population / site.inhabitantsEach));
  for (let index = 0; index < count; index += 1) {
    const childPopulation = Math.floor((population * 13) / 100 / count);
    const kind = site.kind === "childFamilyCenter" && childPopulation >= 27_000 ? "childUseSpecific" : site.kind;
    const one: Site = {
      siteId: book.nextId("ST"),
      siteName: `拠点${book.all("site").length + 1}（シミュレーション）`,
      siteKind: kind,
      componentCodes: component === "multiAgency" ? ["multiAgency", "outreach", "participation"] : [component],
      operatorId,
      openedDate: `${startFiscalYear}-04-01`,
      openDaysPerWeek: 5,
      hoursPerDay: 7,
      openDaysPerYear: 235 + random.between(0, 10),
      ...(component.startsWith("ccs") && {
        consultationSiteKind: "basic" as const,
        attributeScope: "allAttributes" as const,
        ...sometimes(random, 94, { consultations: random.between(0, 20 + Math.floor(population / 200 / count)) }),
      }),
      ...(component.startsWith("comm") && {
        ...sometimes(random, 94, { participants: random.between(40, 3_000) }),
        participatingOrganisations: random.between(0, 12),
      }),
      ...(kind === "childFamilyCenter" && {
        // Some do not say how many children live in their area: a warning.
        ...sometimes(random, 93, { childPopulation }),
        centerSizeClass: childPopulation < 9_000 ? ("smallA" as const) : childPopulation < 18_000 ? "smallB" : "smallC",
      }),
    };
    book.add("site", one);
    addSiteStaff(book, one);
  }
}

/** A value that is there in so many of 100 draws, and else left blank: a blank is not a zero. */
function sometimes<T extends object>(random: SeededRandom, percent: number, value: T): T | Record<string, never> {
  return random.chance(percent) ? value : {};
}

/** Mixes two numbers into a seed. */
function mixed(one: number, other: number): number {
  const sum = Math.imul(one ^ (one >>> 16), 0x45d9f3b) + Math.imul(other, 0x9e3779b1);
  return (sum ^ (sum >>> 15)) >>> 0;
}
