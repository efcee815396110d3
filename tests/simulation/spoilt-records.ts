import type { CityRecords } from "../../examples/src/city-records.ts";

/** Gives the municipality a name that is not that of its code: an error that the tables of a package show. */
export function spoilName(records: CityRecords): void {
  const [municipality] = records.municipality ?? [];
  if (municipality) municipality.municipalityName = `${municipality.municipalityName}（旧）`;
}
