import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

/** What is published of one fiscal year. */
interface ImplementingYear {
  readonly fiscalYear: number;
  /** How many municipalities run the programme in it. */
  readonly implementing: number;
  /** How many of them began in it. */
  readonly starts: number;
  /** How many ended with the year before. */
  readonly endedBefore: number;
}

/** A band of population. The rate is published; the two counts are whole numbers that fit the rates and the totals, and are ours. */
export interface CalibratedBand {
  /** Inhabitants: from this number … */
  readonly from: number;
  /** … to below this one; absent for the largest band. */
  readonly below?: number;
  /** As it is printed, with one decimal. */
  readonly ratePercent: string;
  readonly municipalities: number;
  readonly implementing: number;
}

/** What the simulated nation is made to agree with. */
export interface Calibration {
  readonly years: readonly ImplementingYear[];
  readonly bands: readonly CalibratedBand[];
  readonly municipalities: number;
  readonly prefectures: number;
  /** Share of all municipalities that run the programme in the last year, as it is printed. */
  readonly implementingPercent: string;
}

/** Reads the tables of the folder `calibration`, where each figure stands with its source and its certainty. */
export function readCalibration(): Calibration {
  const nation = new Map(rowsOf("nation").map((row) => [row.fact, row.value ?? ""]));
  return {
    years: rowsOf("implementing").map((row) => ({
      fiscalYear: Number(row.fiscal_year),
      implementing: Number(row.implementing),
      starts: Number(row.starts),
      endedBefore: Number(row.ended_before),
    })),
    bands: rowsOf("bands").map((row) => ({
      from: Number(row.from),
      ...(row.below === "" ? {} : { below: Number(row.below) }),
      ratePercent: row.rate_percent ?? "",
      municipalities: Number(row.municipalities),
      implementing: Number(row.implementing),
    })),
    municipalities: Number(nation.get("municipalities")),
    prefectures: Number(nation.get("prefectures")),
    implementingPercent: nation.get("implementing_percent") ?? "",
  };
}

function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const path = fileURLToPath(new URL(`calibration/${name}.csv`, import.meta.url));
  return parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
}
