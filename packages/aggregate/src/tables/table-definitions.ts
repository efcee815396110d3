import { grantTables } from "./grant-tables.ts";
import { indicatorTables } from "./indicator-tables.ts";
import { organisationTables } from "./organisation-tables.ts";
import { rosterTables } from "./roster-tables.ts";
import type { Dimension, TableDefinition } from "./table-definition.ts";

/** Every table of a prefecture, in the order in which they are shown. */
export const tableDefinitions: readonly TableDefinition[] = [
  ...rosterTables,
  ...grantTables,
  ...indicatorTables,
  ...organisationTables,
];

const prefecture: Dimension = { field: "prefectureCode", title: { ja: "都道府県", en: "Prefecture" }, hasTotal: true };

/** The same tables for the nation: by prefecture where a prefecture's are by municipality, and also by prefecture where they are by neither. */
export const nationalTableDefinitions: readonly TableDefinition[] = tableDefinitions.map((definition) => {
  const others = definition.dimensions.filter(({ field }) => field !== "municipalityCode");
  return { ...definition, dimensions: [...others, prefecture] };
});
