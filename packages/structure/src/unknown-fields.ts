import { closestMatch, type DataRecord, type EntityProfile } from "@juso/model";
import { type Problem, shownValue } from "./problem.ts";

/**
 * Properties of a JSON record that the entity does not have, apart from the submitter's own (`x_…`).
 * Columns of tables are known or not once for the whole table; their reader says so.
 */
export function unknownFields(entity: EntityProfile): (record: DataRecord) => readonly [string, Problem][] {
  const known = new Set(entity.fields.map(({ key }) => key));
  return ({ value, position }) => {
    if (position.columns !== undefined) return none;
    const found: [string, Problem][] = [];
    for (const name of Object.keys(value)) {
      if (known.has(name) || name.startsWith("x_")) continue;
      const nearest = closestMatch(name, known);
      const data = { entity: entity.title.ja, entityEn: entity.title.en, name: shownValue(name) };
      found.push([
        name,
        {
          checkId: "field-known",
          messageId: nearest === undefined ? "unknown" : "misspelt",
          data: nearest === undefined ? data : { ...data, nearest },
          spoilsField: false,
        },
      ]);
    }
    return found;
  };
}

const none: readonly [string, Problem][] = [];
