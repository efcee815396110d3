import type { EntityKey } from "@juso/model";
import { kebabCase, typeName } from "../kebab-case.ts";
import type { RawSchema } from "../read-model.ts";
import { ownFormat } from "./field-formats.ts";
import { type JsonSchema, schemaHead } from "./json-schema.ts";
import { titledInJapanese, titledType } from "./titles.ts";

/**
 * The JSON Schema 2020-12 of one record of an entity.
 * Codes stay open strings that name their list, lists hold no value twice, and a required list is not empty.
 * Properties whose name begins with `x_` belong to the submitter.
 *
 * @throws Error when the model's tags contradict each other.
 */
export function entitySchema(key: EntityKey, raw: RawSchema): JsonSchema {
  const fields = Object.entries(raw.properties ?? {});
  const required = new Set(raw.required);
  return {
    ...schemaHead(kebabCase(key)),
    ...titledType(typeName(key), tag(raw, "titleEn", key)),
    ...titledInJapanese(tag(raw, "title", key), tag(raw, "description", key)),
    ...annotation(raw, "descriptionEn", "x-description-en"),
    ...annotation(raw, "filledBy", "x-filled-by"),
    ...annotation(raw, "filledByEn", "x-filled-by-en"),
    ...annotation(raw, "filledWhen", "x-filled-when"),
    ...annotation(raw, "filledWhenEn", "x-filled-when-en"),
    "x-level": tag(raw, "level", key),
    "x-source": tag(raw, "source", key),
    ...(raw.sets === undefined ? {} : { "x-sets": `${raw.sets}`.split(";") }),
    ...annotation(raw, "confidential", "x-confidential"),
    "x-key": fields.filter(([, field]) => "key" in field).map(([name]) => name),
    type: "object",
    required: fields.filter(([name]) => required.has(name)).map(([name]) => name),
    properties: Object.fromEntries(
      fields.map(([name, field]) => [
        name,
        fieldSchema(`${key}.${name}`, field, required.has(name), tag(raw, "level", key)),
      ]),
    ),
    patternProperties: { "^x_": {} },
    additionalProperties: false,
  };
}

function fieldSchema(place: string, raw: RawSchema, isRequired: boolean, tableLevel: string): JsonSchema {
  const isList = raw.type === "array";
  const value = isList ? raw.items : raw;
  if (value === undefined) throw new Error(`${place}: the items of the list have no type`);
  const codeList = optionalTag(raw, "codeList");
  const format = ownFormat(place, raw);
  if ((value.enum !== undefined) !== (codeList !== undefined)) {
    throw new Error(`${place}: a field with a code type has @codeList, and only such a field has it`);
  }
  const annotations = {
    title: tag(raw, "titleEn", place),
    ...titledInJapanese(
      tag(raw, "title", place),
      raw.description?.startsWith("Codes of the list ") ? undefined : raw.description,
    ),
    ...annotation(raw, "descriptionEn", "x-description-en"),
    ...example(raw, value, isList),
    "x-level": fieldLevel(place, optionalTag(raw, "level"), tableLevel),
    ...annotation(raw, "source", "x-source"),
    ...(codeList === undefined ? {} : { "x-code-list": codeList }),
    ...annotation(raw, "references", "x-references"),
    ...annotation(raw, "unit", "x-unit"),
    ...(format === undefined ? {} : { "x-format": format.name }),
    ...gif(optionalTag(raw, "gif") ?? (raw.format === "date" ? "DS-441" : undefined)),
    ...annotation(raw, "reportedBy", "x-reported-by"),
  };
  const constraints = pickDefined({
    format: format === undefined ? raw.format : undefined,
    minimum: raw.minimum,
    maximum: raw.maximum,
    minLength: raw.minLength ?? (isList || needsText(value, isRequired) ? 1 : undefined),
    maxLength: raw.maxLength,
    pattern: format?.pattern ?? raw.pattern,
  });
  if (!isList) return { ...annotations, type: tag(value, "type", place), ...constraints };
  return {
    ...annotations,
    type: "array",
    items: { type: tag(value, "type", place), ...constraints },
    uniqueItems: true,
    ...(isRequired ? { minItems: 1 } : {}),
  };
}

/** How far the values of a field may travel: as their table, or published where the field says so. Nothing of a case record is published. */
function fieldLevel(place: string, own: string | undefined, tableLevel: string): string {
  if (own === undefined) return tableLevel;
  if (own !== "p2" || tableLevel !== "p1") {
    throw new Error(`${place}: a field has the level of its table, or @level p2 in a table of the level p1`);
  }
  return own;
}

/** How the Government Interoperability Framework writes such a value. Every date is one of DS-441. */
function gif(part: string | undefined): JsonSchema {
  return part === undefined ? {} : { "x-gif": part };
}

/** The example of a field as JSON holds it; in the model it is written as a cell, lists separated by `;`. */
function example(raw: RawSchema, value: RawSchema, isList: boolean): JsonSchema {
  const text = optionalTag(raw, "example");
  if (text === undefined) return {};
  const cells = isList ? text.split(";") : [text];
  const values = cells.map((cell) => (value.type === "string" ? cell : (JSON.parse(cell) as unknown)));
  return { examples: [isList ? values : values[0]] };
}

/** A required text is not an empty one; dates and other formats exclude it by themselves. */
function needsText(value: RawSchema, isRequired: boolean): boolean {
  return isRequired && value.type === "string" && value.format === undefined;
}

function annotation(raw: RawSchema, from: string, to: keyof JsonSchema): JsonSchema {
  const value = optionalTag(raw, from);
  return value === undefined ? {} : { [to]: value };
}

function optionalTag(raw: RawSchema, name: string): string | undefined {
  const value = raw[name];
  return value === undefined ? undefined : `${value}`;
}

function tag(raw: RawSchema, name: string, place: string): string {
  const value = raw[name];
  if (typeof value !== "string" || value === "") throw new Error(`${place}: ${name} is missing in the model`);
  return value;
}

function pickDefined(values: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
