import type { CodeList, EntityKey, EntityProfile } from "@juso/model";
import type { JsonSchema } from "./json-schema.ts";

/** What `@juso/schemas` exports: JavaScript and its declarations. */
export interface GeneratedModule {
  readonly js: string;
  readonly dts: string;
}

/** The module `@juso/schemas`: version, table profiles, code lists and JSON Schemas as data, with nothing to import. */
export function standardModule(standard: {
  readonly version: string;
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: readonly CodeList[];
  readonly schemas: ReadonlyMap<EntityKey, JsonSchema>;
  readonly manifestSchema: JsonSchema;
  readonly reportSchema: JsonSchema;
}): GeneratedModule {
  return {
    js: [
      `export const specVersion = ${JSON.stringify(standard.version)};`,
      `export const entityProfiles = ${JSON.stringify(standard.profiles)};`,
      `export const codeLists = new Map(${JSON.stringify(standard.codeLists.map((list) => [list.key, list]))});`,
      `export const schemas = ${JSON.stringify(Object.fromEntries(standard.schemas))};`,
      `export const manifestSchema = ${JSON.stringify(standard.manifestSchema)};`,
      `export const reportSchema = ${JSON.stringify(standard.reportSchema)};`,
      "",
    ].join("\n"),
    dts: declarations,
  };
}

const declarations = `import type { CodeList, EntityKey, EntityProfile } from "@juso/model";

/** A JSON Schema 2020-12 as plain data. */
export interface JsonSchemaDocument {
  readonly [keyword: string]: unknown;
}

/** Version of the standard: the version of this package. */
export declare const specVersion: string;

/** Table profiles of all entities, in the order of the workbook's sheets. */
export declare const entityProfiles: readonly EntityProfile[];

/** Code lists by key. */
export declare const codeLists: ReadonlyMap<string, CodeList>;

/** The JSON Schema of one record of each entity. */
export declare const schemas: Readonly<Record<EntityKey, JsonSchemaDocument>>;

/** The JSON Schema of \`manifest.json\`. */
export declare const manifestSchema: JsonSchemaDocument;

/** The JSON Schema of a report. */
export declare const reportSchema: JsonSchemaDocument;
`;
