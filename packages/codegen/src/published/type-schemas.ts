import type { JsonSchema } from "../json-schema/json-schema.ts";
import { codeTypes, withCodeTypes } from "./code-type-schema.ts";
import type { PublishedStandard } from "./published-standard.ts";

/**
 * All records and all code lists as named types that refer to each other.
 *
 * @param at where the types are: `#/$defs/` or `#/components/schemas/`.
 */
export function typeSchemas(
  { entities, codeLists }: PublishedStandard,
  at: string,
): Readonly<Record<string, JsonSchema>> {
  const records = entities.map(({ schema }): [string, JsonSchema] => {
    const { $schema: _schema, $id: _id, $comment: _comment, ...record } = schema;
    return [record.title ?? "", withCodeTypes(record, at)];
  });
  return { ...Object.fromEntries(records), ...codeTypes(codeLists) };
}
