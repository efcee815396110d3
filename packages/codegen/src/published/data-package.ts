import type { CodeList, FieldKind, FieldProfile } from "@juso/model";
import { kebabCase } from "../kebab-case.ts";
import type { PublishedEntity, PublishedStandard } from "./published-standard.ts";

/**
 * A Frictionless Data Package (version 2) of a submission in CSV: keys as headers, codes as values, UTF-8, one file for each table.
 * It lies beside the files; whoever leaves out a table leaves out its resource, and the references to it.
 */
export function dataPackage({ version, entities, codeLists }: PublishedStandard): object {
  const lists = new Map(codeLists.map((list) => [list.key, list]));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "juso-submission",
    title: "重層データ標準の提出物（CSV）",
    "x-title-en": "A submission of the JUSO data standard, in CSV",
    "x-spec-version": version,
    resources: entities.map((entity) => resource(entity, lists)),
  };
}

function resource({ key, profile, schema }: PublishedEntity, lists: ReadonlyMap<string, CodeList>): object {
  const keys = profile.fields.filter(({ isKey }) => isKey).map(({ key: field }) => field);
  const references = profile.fields.flatMap(({ key: field, kind, references: target }) =>
    target === undefined || kind === "string[]"
      ? []
      : [
          {
            fields: [field],
            reference: { resource: target.entity === key ? "" : kebabCase(target.entity), fields: [target.field] },
          },
        ],
  );
  return {
    name: profile.fileName,
    path: `${profile.fileName}.csv`,
    title: profile.title.ja,
    "x-title-en": profile.title.en,
    description: schema.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { header: true, delimiter: ",", quoteChar: '"', doubleQuote: true },
    schema: {
      fields: profile.fields.map((field) => columnField(field, lists)),
      primaryKey: keys,
      // Version 2 refuses a list without a reference.
      ...(references.length === 0 ? {} : { foreignKeys: references }),
      missingValues: [""],
    },
  };
}

const types: Readonly<Record<FieldKind, object>> = {
  string: { type: "string" },
  date: { type: "date", format: "%Y-%m-%d" },
  integer: { type: "integer" },
  decimal: { type: "number" },
  boolean: { type: "boolean", trueValues: ["true", "はい"], falseValues: ["false", "いいえ"] },
  code: { type: "string" },
  // Version 2 of the published profile has no lists yet: the values stand in one text, separated by `;`.
  "code[]": { type: "string" },
  "string[]": { type: "string" },
};

function columnField(field: FieldProfile, lists: ReadonlyMap<string, CodeList>): object {
  const { key, title, description, kind, example, unit, format } = field;
  const codes = lists.get(field.codeList ?? "")?.codes ?? [];
  return {
    name: key,
    title: title.ja,
    "x-title-en": title.en,
    ...(description === undefined ? {} : { description }),
    ...types[kind],
    ...(example === undefined ? {} : { example: exampleValue(kind, example) }),
    ...(unit === undefined ? {} : { "x-unit": unit }),
    ...(format === undefined ? {} : { "x-format": format }),
    ...(field.codeList === undefined ? {} : { "x-code-list": field.codeList }),
    ...(kind === "code"
      ? { categories: codes.map(({ code, title: label }) => ({ value: code, label: label.ja })) }
      : {}),
    constraints: constraints(
      field,
      codes.map(({ code }) => code),
    ),
  };
}

function exampleValue(kind: FieldKind, example: string): unknown {
  return kind === "integer" || kind === "decimal" || kind === "boolean" ? JSON.parse(example) : example;
}

function constraints(field: FieldProfile, codes: readonly string[]): object {
  const { kind, isRequired, minimum, maximum, minLength, maxLength, pattern } = field;
  const required = isRequired ? { required: true } : {};
  if (kind === "code") return { ...required, enum: codes };
  if (kind === "code[]") return { ...required, pattern: `(${codes.join("|")})(;(${codes.join("|")}))*` };
  // What a list says of length is about each of its values.
  if (kind === "string[]") return required;
  return Object.fromEntries(
    Object.entries({ ...required, minimum, maximum, minLength, maxLength, pattern }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
