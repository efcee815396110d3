import type { EntityKey } from "@juso/model";
import type { RawSchema } from "../read-model.ts";
import { SourceError } from "../source-error.ts";

const entitySteps = ["cases", "facts", "carried"];
const fieldSteps = ["keep", "next", "blank"];

/**
 * What becomes of every table in a new year, as the tags of the model say it: `@newYear` of the entity, of each field of a carried one,
 * `@carriedUntil` and `@carriedOnly`.
 *
 * @throws SourceError when an entity, or a field of a carried one, does not say what becomes of it: a new one cannot be forgotten.
 */
export function newYearModule(entities: ReadonlyMap<EntityKey, RawSchema>): string {
  return [
    "// Generated from packages/model by `npm run generate`. Do not edit.",
    'import type { EntityKey } from "@juso/model";',
    'import type { NewYear } from "../next-year/new-year.ts";',
    "",
    "/** What becomes of every table in a new year. */",
    "export const newYear: Readonly<Record<EntityKey, NewYear>> = {",
    ...[...entities].map(([key, raw]) => `  ${key}: ${JSON.stringify(ofEntity(key, raw))},`),
    "};",
    "",
  ].join("\n");
}

function ofEntity(key: EntityKey, raw: RawSchema): unknown {
  const step = said(key, raw, entitySteps);
  if (step !== "carried") return step;
  const fields = Object.entries(raw.properties ?? {});
  return {
    fields: Object.fromEntries(fields.map(([name, field]) => [name, said(`${key}.${name}`, field, fieldSteps)])),
    ...(raw.carriedUntil === undefined ? {} : { ended: raw.carriedUntil }),
    ...(raw.carriedOnly === undefined ? {} : { only: pairs(`${raw.carriedOnly}`) }),
  };
}

function said(place: string, raw: RawSchema, steps: readonly string[]): string {
  const step = `${raw.newYear ?? ""}`;
  if (!steps.includes(step)) {
    throw new SourceError(`${place} does not say what becomes of it in a new year: add @newYear ${steps.join(", ")}`);
  }
  return step;
}

function pairs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(";").map((pair) => pair.split("=") as [string, string]));
}
