import type { RosterEntry } from "../reception/roster-entry.ts";
import { populationBandOf } from "../tables/population-bands.ts";
import type { RelationRow } from "./relation-row.ts";

/**
 * What every row of a municipality says of it.
 *
 * @param entry its line of the roster; without one its population is not known.
 */
export function commonValues(municipalityCode: string, entry: RosterEntry | undefined): RelationRow["values"] {
  const population = entry?.population;
  return {
    municipalityCode,
    prefectureCode: municipalityCode.slice(0, 2),
    populationBand: populationBandOf(population),
    population,
  };
}
