import type {
  DataLevel,
  EntityKey,
  EntityProfile,
  FieldFormat,
  FieldKind,
  FieldLevel,
  FieldProfile,
} from "@juso/model";
import type { JsonSchema } from "../json-schema/json-schema.ts";
import { untitledDescription } from "../json-schema/titles.ts";
import { kebabCase } from "../kebab-case.ts";

/** The table profile of an entity, derived from its JSON Schema: the same facts in the order of the columns. */
export function entityProfile(key: EntityKey, schema: JsonSchema): EntityProfile {
  const required = new Set(schema.required);
  const keys = new Set(schema["x-key"]);
  return {
    key,
    fileName: kebabCase(key),
    title: { ja: schema["x-title-ja"] ?? "", en: schema["x-title-en"] ?? schema.title ?? "" },
    description: untitledDescription(schema) ?? "",
    level: schema["x-level"] as DataLevel,
    source: schema["x-source"] ?? "",
    sets: schema["x-sets"] ?? [],
    ...(schema["x-confidential"] === undefined ? {} : { confidential: schema["x-confidential"] }),
    fields: Object.entries(schema.properties ?? {}).map(([name, field]) => ({
      ...fieldProfile(name, field, required.has(name), keys.has(name)),
      ...(field["x-level"] === schema["x-level"] ? {} : { level: field["x-level"] as FieldLevel }),
    })),
  };
}

function fieldProfile(key: string, schema: JsonSchema, isRequired: boolean, isKey: boolean): FieldProfile {
  const value = schema.items ?? schema;
  const description = untitledDescription(schema);
  const [entity, field] = (schema["x-references"] ?? "").split(".");
  return {
    key,
    title: { ja: schema["x-title-ja"] ?? "", en: schema.title ?? "" },
    ...(description === undefined ? {} : { description }),
    ...(schema.examples === undefined ? {} : { example: cellText(schema.examples[0]) }),
    kind: fieldKind(schema),
    isRequired,
    isKey,
    ...(schema["x-code-list"] === undefined ? {} : { codeList: schema["x-code-list"] }),
    ...(entity && field ? { references: { entity: entity as EntityKey, field } } : {}),
    ...(schema["x-unit"] === undefined ? {} : { unit: schema["x-unit"] }),
    ...(schema["x-gif"] === undefined ? {} : { gif: schema["x-gif"] }),
    ...(value.minimum === undefined ? {} : { minimum: value.minimum }),
    ...(value.maximum === undefined ? {} : { maximum: value.maximum }),
    ...(value.minLength === undefined ? {} : { minLength: value.minLength }),
    ...(value.maxLength === undefined ? {} : { maxLength: value.maxLength }),
    ...(value.pattern === undefined ? {} : { pattern: value.pattern }),
    ...(schema["x-format"] === undefined ? {} : { format: schema["x-format"] as FieldFormat }),
    ...(schema["x-reported-by"] === undefined ? {} : { reportedBy: schema["x-reported-by"] }),
  };
}

/** An example as a cell holds it. */
function cellText(value: unknown): string {
  return Array.isArray(value) ? value.join(";") : `${value}`;
}

function fieldKind(schema: JsonSchema): FieldKind {
  if (schema.type === "array") return schema["x-code-list"] === undefined ? "string[]" : "code[]";
  if (schema["x-code-list"] !== undefined) return "code";
  if (schema.format === "date") return "date";
  if (schema.type === "integer" || schema.type === "boolean" || schema.type === "string") return schema.type;
  if (schema.type === "number") return "decimal";
  throw new Error(`a field of the type ${schema.type} has no place in a table`);
}
