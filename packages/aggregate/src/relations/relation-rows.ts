import { codeLists } from "@juso/schemas";
import type { MunicipalityReception, Reception } from "../reception/reception.ts";
import type { RosterEntry } from "../reception/roster-entry.ts";
import { commonValues } from "./common-values.ts";
import type { RelationRow } from "./relation-row.ts";
import { type RelationKey, relations } from "./relations.ts";

type Rows = { [R in RelationKey]: RelationRow[] };

/** Where the facts of the roster stand. */
const rosterPlace = { file: "名簿" } as const;

/** All rows that the tables of a reception are counted from: what the roster says, and what the adopted packages hold. */
export function relationRows(reception: Reception): { readonly [R in RelationKey]: readonly RelationRow[] } {
  const rows = Object.fromEntries(Object.keys(relations).map((key) => [key, []])) as unknown as Rows;
  for (const municipality of reception.municipalities) {
    const { entry, municipalityCode } = municipality;
    const common = commonValues(municipalityCode, entry);
    if (entry) {
      rows.municipality.push(municipalityRow(entry, municipality, common));
      rows.implementingYear.push(...yearRows(entry, reception.fiscalYear, common));
    }
    const packaged = municipality.adopted && reception.rows.get(municipalityCode);
    if (packaged === undefined) continue;
    for (const relation of Object.keys(packaged) as RelationKey[]) {
      for (const row of packaged[relation] ?? []) rows[relation].push(row);
    }
    rows.indicator.push(...absentIndicators(packaged.indicator ?? [], common));
  }
  return rows;
}

function municipalityRow(
  entry: RosterEntry,
  { state }: MunicipalityReception,
  common: RelationRow["values"],
): RelationRow {
  const { implementationState, municipalityName, plannedFiscalYear, startFiscalYear } = entry;
  return {
    values: {
      ...common,
      municipalityName,
      implementationState,
      startFiscalYear: yearText(startFiscalYear),
      plannedFiscalYear: yearText(plannedFiscalYear),
      receptionState: state,
    },
    place: rosterPlace,
  };
}

function yearText(year: number | undefined): string | undefined {
  return year === undefined ? undefined : String(year);
}

/** The years in which it ran the programme, up to the year that is asked for. */
function yearRows(
  { endFiscalYear, startFiscalYear }: RosterEntry,
  asked: number,
  common: RelationRow["values"],
): RelationRow[] {
  if (startFiscalYear === undefined) return [];
  const last = Math.min(endFiscalYear ?? asked, asked);
  return Array.from({ length: Math.max(0, last - startFiscalYear + 1) }, (_, index) => {
    const fiscalYear = startFiscalYear + index;
    const values = {
      ...common,
      fiscalYear: String(fiscalYear),
      isStart: fiscalYear === startFiscalYear,
      isEnd: fiscalYear === endFiscalYear,
    };
    return { values, place: rosterPlace };
  });
}

/** Where an indicator would stand. */
const absentPlace = { file: "indicator.csv" } as const;

const indicatorCodes = (codeLists.get("indicator")?.codes ?? []).map(({ code }) => code);

/** An indicator without a row is no zero: it is said to be absent, so that the states of an indicator add up to the municipalities. */
function absentIndicators(given: readonly RelationRow[], common: RelationRow["values"]): RelationRow[] {
  const present = new Set(given.map(({ values }) => values.indicatorCode));
  return indicatorCodes
    .filter((indicatorCode) => !present.has(indicatorCode))
    .map((indicatorCode) => ({
      values: { ...common, indicatorCode, valueStatus: "absent" },
      place: absentPlace,
    }));
}
