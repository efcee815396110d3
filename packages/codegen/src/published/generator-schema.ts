import { type JsonSchema, schemaHead } from "../json-schema/json-schema.ts";
import { titledInJapanese } from "../json-schema/titles.ts";
import type { PublishedStandard } from "./published-standard.ts";
import { typeSchemas } from "./type-schemas.ts";

/**
 * One document for tools that write types: every record and every code list once, under its own name, and a root that reaches them all.
 * Nothing else in it has a title, since such tools make a type of whatever has one; columns of the submitter's own are left out.
 */
export function generatorSchema(standard: PublishedStandard): JsonSchema {
  const types = typeSchemas(standard, "#/$defs/");
  return {
    ...schemaHead("generators/standard"),
    title: "Submission",
    ...titledInJapanese("提出物", "表ごとの記録です。"),
    type: "object",
    properties: Object.fromEntries(
      standard.entities.map(({ key, schema }) => [
        key,
        { description: schema["x-title-ja"] ?? "", type: "array", items: { $ref: `#/$defs/${schema.title}` } },
      ]),
    ),
    additionalProperties: false,
    $defs: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, withoutOwnColumns(type)])),
  };
}

function withoutOwnColumns({ patternProperties: _, properties, ...type }: JsonSchema): JsonSchema {
  if (properties === undefined) return type;
  return {
    ...type,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, { title: _title, ...field }]) => [name, field]),
    ),
  };
}
