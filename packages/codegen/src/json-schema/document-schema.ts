import { typeName } from "../kebab-case.ts";
import type { RawSchema } from "../read-model.ts";
import { type JsonSchema, schemaHead } from "./json-schema.ts";
import { titledInJapanese, titledType } from "./titles.ts";

/**
 * The JSON Schema 2020-12 of a document that is not a table: the manifest and the report.
 * A manifest may hold keys of a later minor version, so its schema passes over unknown ones; the report's refuses them.
 * A value list tagged `@open` grows in minor versions, so it is printed as `x-known` and validates as any string.
 */
export function documentSchema(fileName: string, raw: RawSchema): JsonSchema {
  const schema = convert(raw, fileName !== "manifest");
  return { ...schemaHead(fileName), ...schema, ...titledType(typeName(fileName), schema.title) };
}

function convert(raw: RawSchema, refusesUnknown: boolean): JsonSchema {
  const {
    title,
    titleEn,
    description,
    open,
    properties,
    required,
    items,
    additionalProperties,
    enum: options,
    ...rest
  } = raw;
  const isRequired = new Set(required);
  const names = Object.keys(properties ?? {});
  return {
    ...rest,
    ...(titleEn === undefined ? {} : { title: `${titleEn}` }),
    ...(title === undefined
      ? description === undefined
        ? {}
        : { description }
      : titledInJapanese(title, description)),
    ...(options === undefined ? {} : open === undefined ? { enum: options } : { "x-known": options }),
    ...(items === undefined ? {} : { items: convert(items, refusesUnknown) }),
    ...(properties === undefined
      ? {}
      : {
          required: names.filter((name) => isRequired.has(name)),
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]): [string, JsonSchema] => [
              name,
              convert(property, refusesUnknown),
            ]),
          ),
        }),
    ...(additionalProperties === undefined || (additionalProperties === false && !refusesUnknown)
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === "boolean"
              ? additionalProperties
              : convert(additionalProperties, refusesUnknown),
        }),
  };
}
