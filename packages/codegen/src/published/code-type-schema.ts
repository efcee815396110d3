import type { Code, CodeList } from "@juso/model";
import type { JsonSchema } from "../json-schema/json-schema.ts";
import { titledInJapanese } from "../json-schema/titles.ts";
import { codeType } from "../modules/codes-module.ts";

/** A code list as a type of its own: its codes, and what each means in both languages. */
function codeTypeSchema({ key, title, codes }: CodeList): JsonSchema {
  return {
    title: codeType(key),
    "x-title-en": title.en,
    ...titledInJapanese(title.ja, undefined),
    "x-code-list": key,
    type: "string",
    ...closedCodes(codes),
  };
}

/** The codes as the only values, with what each means in both languages: editors show it beside them. */
export function closedCodes(codes: readonly Code[]): JsonSchema {
  return { enum: codes.map(({ code }) => code), enumDescriptions: codes.map(meaning) };
}

function meaning({ title, deprecatedSince }: Code): string {
  const text = `${title.ja} / ${title.en}`;
  return deprecatedSince === undefined
    ? text
    : `${text}（${deprecatedSince}から非推奨 / deprecated since ${deprecatedSince}）`;
}

/**
 * The record's schema with its codes closed: each field with a code list refers to the type of the list.
 *
 * @param at where the types of the lists are, such as `#/$defs/`.
 */
export function withCodeTypes(record: JsonSchema, at: string): JsonSchema {
  const fields = Object.entries(record.properties ?? {});
  return {
    ...record,
    properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldWithCodeType(field, at)])),
  };
}

function fieldWithCodeType(field: JsonSchema, at: string): JsonSchema {
  const list = field["x-code-list"];
  if (list === undefined) return field;
  const reference: JsonSchema = { $ref: `${at}${codeType(list)}` };
  if (field.type === "array") return { ...field, items: reference };
  const { type: _type, minLength: _minLength, maxLength: _maxLength, ...annotations } = field;
  // Not beside the annotations: tools that write types take such a reference for a second type.
  return { ...annotations, allOf: [reference] };
}

/** Lists by the names of their types, in alphabetical order. */
export function codeTypes(lists: readonly CodeList[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    lists
      .map((list): [string, JsonSchema] => [codeType(list.key), codeTypeSchema(list)])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
