import { closestMatch, type DataRecord, type EntityProfile } from "@juso/model";
import { type Problem, shownValue } from "./problem.ts";

/**
 * Properties of a JSON record that the entity does not have, apart from the submitter's own (`x_…`).
 * Columns of tables are known or not once for the whole table; their reader says so.
 *
 * The name of such a property may itself be personal data (an object keyed by people's names), so in a case record it is a value:
 * withheld unless values are shown, as the unknown headings of a table are, and `undefined` as the place.
 */
export function unknownFields(entity: EntityProfile): (record: DataRecord) => readonly [string | undefined, Problem][] {
  const known = new Set(entity.fields.map(({ key }) => key));
  return ({ value, position }) => {
    if (position.columns !== undefined) return none;
    const found: [string | undefined, Problem][] = [];
    for (const name of Object.keys(value)) {
      if (known.has(name) || name.startsWith("x_")) continue;
      const nearest = closestMatch(name, known);
      const isShown = entity.level !== "p0";
      const shownName = { name: shownValue(name) };
      found.push([
        isShown ? name : undefined,
        {
          checkId: "field-known",
          messageId: nearest === undefined ? "unknown" : "misspelt",
          data: {
            entity: entity.title.ja,
            entityEn: entity.title.en,
            ...(isShown ? shownName : {}),
            ...(nearest === undefined ? {} : { nearest }),
          },
          ...(isShown ? {} : { values: shownName }),
          spoilsField: false,
        },
      ]);
    }
    return found;
  };
}

const none: readonly [string | undefined, Problem][] = [];
