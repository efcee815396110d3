import type { CodeList } from "@juso/model";
import { type JsonSchema, schemaHead } from "../json-schema/json-schema.ts";
import { titledInJapanese } from "../json-schema/titles.ts";
import { closedCodes } from "./code-type-schema.ts";
import type { PublishedEntity } from "./published-standard.ts";

/**
 * The JSON Schema of a file of records, for editors: `<table>.json` as it lies in a submission. It needs no other file.
 * Unlike the schema of a record it closes the codes: an editor offers them, shows what they mean, and marks one that this version does not know.
 */
export function fileSchema({ schema, profile }: PublishedEntity, lists: readonly CodeList[]): JsonSchema {
  const { $schema: _schema, $id: _id, $comment: _comment, ...record } = schema;
  return {
    ...schemaHead(`files/${profile.fileName}`),
    title: `${record.title}File`,
    "x-title-en": `File of the table “${profile.title.en}”`,
    ...titledInJapanese(`${profile.title.ja}のファイル`, "記録の配列です。"),
    type: "array",
    items: {
      ...record,
      properties: Object.fromEntries(
        Object.entries(record.properties ?? {}).map(([name, field]) => [name, withCodes(field, lists)]),
      ),
    },
  };
}

/** The codes stand in the field itself: beside a type of their own, editors show its title in place of the field's. */
function withCodes(field: JsonSchema, lists: readonly CodeList[]): JsonSchema {
  const list = lists.find(({ key }) => key === field["x-code-list"]);
  if (list === undefined) return field;
  const closed = closedCodes(list.codes);
  return field.type === "array" ? { ...field, items: { ...field.items, ...closed } } : { ...field, ...closed };
}
