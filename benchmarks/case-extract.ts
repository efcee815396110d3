import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { readCalibration } from "../tests/simulation/calibration.ts";
import { simulateNation } from "../tests/simulation/simulated-nation.ts";
import { isImplementing } from "../tests/simulation/simulated-roster.ts";

/** How many case rows a municipality gives to a year of the extract. */
interface ExtractPart {
  readonly fiscalYear: number;
  readonly prefectureCode: string;
  readonly municipalityCode: string;
  readonly populationBand: string;
  readonly rows: number;
}

/** The last year of the extract: later ones are plans. */
const lastYear = 2025;

/**
 * Writes an extract of fictional case rows for research below a folder, as Parquet: `case_row/year=…/prefecture=…/cases.parquet`, each file
 * sorted by municipality. The codes of year and prefecture also stand inside the files. What it took is printed.
 *
 * @param rows exactly so many rows, spread over the municipalities of the simulated nation by population and over the years in which they ran the programme.
 * @returns the folder `case_row`.
 */
export async function writeCaseExtract(
  folder: string,
  { rows, seed }: { rows: number; seed: number },
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const plan = join(folder, "plan.json");
  await writeFile(plan, JSON.stringify(planExtract(rows, seed)));
  const out = join(folder, "case_row");
  const program = join(import.meta.dirname, "programs", "write-extract.mjs");
  const preload = join(import.meta.dirname, "programs", "report-resources.mjs");
  const started = performance.now();
  await promisify(execFile)(process.execPath, ["--import", preload, program, plan, out, `${seed}`], { cwd: folder });
  const { peakKibibytes } = JSON.parse(await readFile(join(folder, "resources.json"), "utf8")) as {
    peakKibibytes: number;
  };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`  extract of ${rows} rows written: ${seconds} s, peak ${Math.round(peakKibibytes / 1024)} MiB`);
  return out;
}

function planExtract(rows: number, seed: number): readonly ExtractPart[] {
  const { bands, years } = readCalibration();
  const { municipalities } = simulateNation(seed);
  const running = years
    .filter(({ fiscalYear }) => fiscalYear <= lastYear)
    .flatMap(({ fiscalYear }) =>
      municipalities.filter((each) => isImplementing(each, fiscalYear)).map((each) => ({ fiscalYear, ...each })),
    );
  const inhabitants = running.reduce((sum, { population }) => sum + population, 0);
  let before = 0;
  // What came before, rounded down, is taken from what comes now: the parts add up to the whole.
  const upTo = (people: number): number => Number((BigInt(rows) * BigInt(people)) / BigInt(inhabitants));
  return running.map(({ fiscalYear, municipalityCode, population }) => {
    const band = bands.findLast(({ from }) => from <= population);
    const part = {
      fiscalYear,
      prefectureCode: municipalityCode.slice(0, 2),
      municipalityCode,
      populationBand: band?.from === 0 ? `under${band.below}` : `from${band?.from}`,
      rows: upTo(before + population) - upTo(before),
    };
    before += population;
    return part;
  });
}
