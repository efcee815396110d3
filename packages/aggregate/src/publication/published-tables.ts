import type { RolledTable } from "../roll-up.ts";
import type { Measure, TableDefinition } from "../tables/table-definition.ts";

/** Tables that tell how far a prefecture's own work has come, and nothing that is for the public. */
const ofTheOffice: ReadonlySet<string> = new Set(["reception-states"]);

/** Measures that are not published: those that tell of the reception, and parts of a person, from which the persons could be found. */
const keptMeasures: ReadonlySet<string> = new Set(["missing", "unverifiedCount", "fullTimeEquivalent"]);

/** May a table be published at all? */
export function isPublishedTable({ id }: Pick<TableDefinition, "id">): boolean {
  return !ofTheOffice.has(id);
}

/** May a measure of a published table be published, when what is too small in it is hidden? */
export function isPublishedMeasure({ id }: Pick<Measure, "id">): boolean {
  return !keptMeasures.has(id);
}

/** The tables of a roll-up that may be published, without the measures that may not; what is too small in them is not hidden yet. */
export function publishedTables(tables: readonly RolledTable[]): readonly RolledTable[] {
  return tables.filter(({ definition }) => isPublishedTable(definition)).map(withoutKept);
}

function withoutKept({ definition, lines }: RolledTable): RolledTable {
  const isPublished = definition.measures.map(isPublishedMeasure);
  const published = <T>(byMeasure: readonly T[]): readonly T[] => byMeasure.filter((_, index) => isPublished[index]);
  return {
    definition: { ...definition, measures: published(definition.measures) },
    lines: lines.map((line) => ({ ...line, values: published(line.values), givers: published(line.givers) })),
  };
}
