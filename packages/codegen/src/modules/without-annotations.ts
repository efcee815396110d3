import { annotationKeywords, type JsonSchema } from "../json-schema/json-schema.ts";

const annotations = new Set([...annotationKeywords, "$comment", "title", "description", "examples"]);
const tablesOfSchemas = new Set(["properties", "patternProperties", "$defs"]);

/** The schema with nothing but what it checks. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !annotations.has(keyword))
      .map(([keyword, value]) => [keyword, tablesOfSchemas.has(keyword) ? eachOf(value) : within(value)]),
  );
}

/** The names in such a table are of the data: a field may be called `description`. */
function eachOf(schemas: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, within(schema)]));
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  return typeof value === "object" && value !== null ? withoutAnnotations(value) : value;
}
