import type { RolledTable } from "../roll-up.ts";
import type { Measure } from "../tables/table-definition.ts";

/** Tables that tell how far a prefecture's own work has come, and nothing that is for the public. */
const ofTheOffice: ReadonlySet<string> = new Set(["reception-states"]);

/** Measures that are not published: those that tell of the reception, and parts of a person, from which the persons could be found. */
const keptMeasures: ReadonlySet<string> = new Set(["missing", "unverifiedCount", "fullTimeEquivalent"]);

/** The tables of a roll-up that may be published, without the measures that may not; what is too small in them is not hidden yet. */
export function publishedTables(tables: readonly RolledTable[]): readonly RolledTable[] {
  return tables.filter(({ definition }) => !ofTheOffice.has(definition.id)).map(withoutKept);
}

function withoutKept({ definition, lines }: RolledTable): RolledTable {
  const isPublished = definition.measures.map(({ id }: Measure) => !keptMeasures.has(id));
  return {
    definition: { ...definition, measures: definition.measures.filter((_, index) => isPublished[index]) },
    lines: lines.map((line) => ({ ...line, values: line.values.filter((_, index) => isPublished[index]) })),
  };
}
