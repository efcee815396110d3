import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type MunicipalityKindCode, municipalityCheckDigit } from "@juso/model";
import { parse } from "csv-parse/sync";
import { type SeededRandom, seededRandom } from "../../examples/src/seeded-random.ts";
import { type CalibratedBand, type Calibration, readCalibration } from "./calibration.ts";

/** A municipality that does not exist. */
export interface SimulatedMunicipality {
  /** Six digits with their check digit, in a prefecture that does not exist. */
  readonly municipalityCode: string;
  readonly municipalityName: string;
  readonly municipalityKind: MunicipalityKindCode;
  readonly prefectureName: string;
  readonly population: number;
  readonly hasWelfareOffice: boolean;
  /** Fiscal year in which it began, or will begin. */
  readonly startFiscalYear?: number;
  /** The last fiscal year in which it ran the programme. */
  readonly endFiscalYear?: number;
  /** Is it in 移行準備 while it has not begun? */
  readonly isPreparing: boolean;
}

/** A nation that does not exist: its structure and its totals are those of the calibration, everything else is drawn. */
export interface SimulatedNation {
  readonly seed: number;
  readonly populationDate: string;
  /** In the order of their codes. */
  readonly municipalities: readonly SimulatedMunicipality[];
}

/** The day of the populations of the published bands. */
const populationDate = "2025-01-01";
/** Fictional prefectures are numbered from here: no prefecture has these two digits, and 99 is that of the examples. */
const beforeFirstPrefecture = 50;
/** A share of the others is in 移行準備, and a share plans its start for one of these years. */
const preparingPercent = 12;
const plannedPercent = 8;
const plannedYears = [2027, 2028] as const;

interface Drawn {
  readonly population: number;
  readonly kind: MunicipalityKindCode;
  readonly years: Pick<SimulatedMunicipality, "startFiscalYear" | "endFiscalYear" | "isPreparing">;
}

/**
 * Draws a nation of fictional municipalities. Its codes and names are its own, so that no invented figure can be taken for that of a real
 * municipality; validators learn them as a register, as they learn that of unions. Each fictional prefecture has as many municipalities as
 * one of the published register.
 *
 * @param seed the same seed gives the same nation on every machine.
 */
export function simulateNation(seed: number, calibration: Calibration = readCalibration()): SimulatedNation {
  const random = seededRandom(seed);
  const places = shuffled(random, drawPlaces(random, calibration));
  const municipalities: SimulatedMunicipality[] = [];
  prefectureSizes().forEach((size, index) => {
    const from = municipalities.length;
    municipalities.push(...prefecture(index + 1, places.slice(from, from + size)));
  });
  return { seed, populationDate, municipalities };
}

/** The nation without its later prefectures. What is left is drawn as in the whole one. */
export function firstPrefectures(nation: SimulatedNation, count: number): SimulatedNation {
  const names = [...new Set(nation.municipalities.map(({ prefectureName }) => prefectureName))].slice(0, count);
  return {
    ...nation,
    municipalities: nation.municipalities.filter(({ prefectureName }) => names.includes(prefectureName)),
  };
}

/** The same nation where every municipality runs the programme in the fiscal year: as much as can ever arrive. */
export function withEveryMunicipality(nation: SimulatedNation, fiscalYear: number): SimulatedNation {
  const running = ({ endFiscalYear: _, ...municipality }: SimulatedMunicipality): SimulatedMunicipality => ({
    ...municipality,
    startFiscalYear: Math.min(municipality.startFiscalYear ?? fiscalYear, fiscalYear),
  });
  return { ...nation, municipalities: nation.municipalities.map(running) };
}

/** How many municipalities each prefecture of the published register has, in the order of the register. */
function prefectureSizes(): readonly number[] {
  const path = fileURLToPath(new URL("../../schemas/v1/municipalities.csv", import.meta.url));
  const rows = parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
  const sizes = new Map<string, number>();
  for (const { kind, prefecture_name = "", valid_to } of rows) {
    if ((kind !== "municipality" && kind !== "specialWard") || valid_to !== "") continue;
    sizes.set(prefecture_name, (sizes.get(prefecture_name) ?? 0) + 1);
  }
  return [...sizes.values()];
}

function drawPlaces(random: SeededRandom, { bands, years }: Calibration): readonly Drawn[] {
  const starts = shuffled(
    random,
    years.flatMap(({ fiscalYear, starts }) => Array<number>(starts).fill(fiscalYear)),
  );
  const ended = years.flatMap(({ endedBefore, fiscalYear }) => Array<number>(endedBefore).fill(fiscalYear - 1));
  const past = ended.map((endFiscalYear) => ({ endFiscalYear, startFiscalYear: taken(starts, endFiscalYear) }));
  return bands.flatMap((band) =>
    Array.from({ length: band.municipalities }, (_, index): Drawn => {
      const population = drawPopulation(random, band);
      const kind = kindOf(random, population);
      const isTown = kind === "town" || kind === "village";
      if (index < band.implementing)
        return { population, kind, years: { isPreparing: false, startFiscalYear: starts.pop() as number } };
      // What ended were towns and villages.
      const ending = isTown ? past.pop() : undefined;
      return { population, kind, years: ending ? { isPreparing: false, ...ending } : drawPlans(random) };
    }),
  );
}

/** Takes a start out of the list that is early enough for this end. */
function taken(starts: number[], endFiscalYear: number): number {
  const index = starts.findIndex((year) => year < endFiscalYear);
  return starts.splice(index, 1)[0] as number;
}

function drawPlans(random: SeededRandom): Drawn["years"] {
  const isPreparing = random.chance(preparingPercent);
  return !isPreparing && random.chance(plannedPercent)
    ? { isPreparing, startFiscalYear: random.pick(plannedYears) }
    : { isPreparing };
}

/** Small places are more frequent than large ones within a band, too. */
function drawPopulation(random: SeededRandom, { below = 2_000_000, from }: CalibratedBand): number {
  const draw = (): number => random.between(Math.max(from, 300), below - 1);
  return Math.min(draw(), draw());
}

function kindOf(random: SeededRandom, population: number): MunicipalityKindCode {
  if (population >= 500_000) return "designatedCity";
  if (population >= 200_000) return random.chance(70) ? "coreCity" : "city";
  if (population >= 30_000) return "city";
  return population < 10_000 && random.chance(30) ? "village" : "town";
}

/** Hundreds of a code: cities first, then towns, then villages. */
const firstNumbers: readonly (readonly [kinds: readonly MunicipalityKindCode[], number: number, suffix: string])[] = [
  [["designatedCity", "coreCity", "city"], 201, "市"],
  [["town"], 301, "町"],
  [["village"], 601, "村"],
];

function prefecture(number: number, places: readonly Drawn[]): readonly SimulatedMunicipality[] {
  const prefectureName = `模擬${number}県`;
  return firstNumbers.flatMap(([kinds, first, suffix]) =>
    places
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted((one, other) => other.population - one.population)
      .map(({ kind, population, years }, index) => {
        const digits = `${beforeFirstPrefecture + number}${first + index}`;
        return {
          municipalityCode: `${digits}${municipalityCheckDigit(digits)}`,
          municipalityName: `模擬${number}の${first + index}${suffix}`,
          municipalityKind: kind,
          prefectureName,
          population,
          hasWelfareOffice: suffix === "市",
          ...years,
        };
      }),
  );
}

function shuffled<T>(random: SeededRandom, list: readonly T[]): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index -= 1) {
    const other = random.between(0, index);
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}
