import type { MunicipalityReception, Reception } from "./reception/reception.ts";
import { relationRows } from "./relations/relation-rows.ts";
import type { RollUp, RollUpExclusion, RollUpInput } from "./roll-up.ts";
import { countTable } from "./tables/count-table.ts";
import { nationalTableDefinitions, tableDefinitions } from "./tables/table-definitions.ts";

/** Adds up what was adopted. What was not is named beside it. */
export function rollUpReception(reception: Reception): RollUp {
  const { document, fiscalYear, hasRoster, municipalities } = reception;
  // Whoever is not in the roster is in no table, so it does not make a nation of a prefecture.
  const counted = municipalities.filter(({ adopted, entry }) => (entry ?? adopted) !== undefined);
  const prefectures = new Set(counted.map(({ municipalityCode }) => municipalityCode.slice(0, 2)));
  const scope = prefectures.size > 1 ? "nation" : "prefecture";
  const definitions = scope === "nation" ? nationalTableDefinitions : tableDefinitions;
  const relations = relationRows(reception);
  return {
    fiscalYear,
    document,
    scope,
    hasRoster,
    inputs: municipalities.flatMap(inputOf),
    excluded: municipalities.flatMap(exclusionOf),
    tables: definitions.map((definition) => countTable(definition, relations[definition.relation])),
    relations,
  };
}

function inputOf({ adopted, municipalityCode }: MunicipalityReception): readonly RollUpInput[] {
  if (adopted === undefined) return [];
  const { number = "", path, sha256, state } = adopted;
  return [{ municipalityCode, sha256, path, number, state }];
}

function exclusionOf({ adopted, entry, municipalityCode, state }: MunicipalityReception): readonly RollUpExclusion[] {
  if (adopted !== undefined || state === "notAsked") return [];
  return [{ municipalityCode, ...(entry && { municipalityName: entry.municipalityName }), state }];
}
