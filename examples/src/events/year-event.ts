import type { EntityKey, EntityMap, Text } from "@juso/model";
import type { CityRecords } from "../city-records.ts";

/** Where an event is written: a table, or one field of it, and what stands there. */
export interface WrittenPlace {
  readonly place: EntityKey | `${EntityKey}.${string}`;
  readonly text: Text;
}

/** Something that happens in a year, and how it is recorded: a submission as small as it can be. */
export interface YearEvent {
  /** Name of its folder. */
  readonly name: string;
  readonly title: Text;
  /** What happened. */
  readonly story: Text;
  readonly written: readonly WrittenPlace[];
  readonly records: CityRecords;
}

/** The fiscal year of the events. */
export const eventYear = 2025;

/** The city that they happen in, unless they are about a body of another kind. */
export const eventCity: EntityMap["municipality"] = {
  municipalityCode: "992011",
  municipalityName: "見本市",
  municipalityKind: "city",
  prefectureName: "サンプル県",
  population: 80_000,
  populationDate: "2025-01-01",
  populationSource: "住民基本台帳",
  hasWelfareOffice: true,
  programmeStartFiscalYear: 2024,
};

/** A place, and what stands there in both languages. */
export function written(place: WrittenPlace["place"], ja: string, en: string): WrittenPlace {
  return { place, text: { ja, en } };
}
