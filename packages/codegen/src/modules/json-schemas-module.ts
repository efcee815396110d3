import type { EntityKey } from "@juso/model";
import type { JsonSchema } from "../json-schema/json-schema.ts";
import type { GeneratedModule } from "./standard-module.ts";

/** The module `@juso/schemas/json`: the JSON Schemas as data. Apart from the rest, because no check at run time reads them. */
export function jsonSchemasModule(
  schemas: ReadonlyMap<EntityKey, JsonSchema>,
  documents: { readonly manifest: JsonSchema; readonly report: JsonSchema },
): GeneratedModule {
  return {
    js: [
      `export const schemas = ${JSON.stringify(Object.fromEntries(schemas))};`,
      `export const manifestSchema = ${JSON.stringify(documents.manifest)};`,
      `export const reportSchema = ${JSON.stringify(documents.report)};`,
      "",
    ].join("\n"),
    dts: declarations,
  };
}

const declarations = `import type { EntityKey } from "@juso/model";

/** A JSON Schema 2020-12 as plain data. */
export interface JsonSchemaDocument {
  readonly [keyword: string]: unknown;
}

/** The JSON Schema of one record of each entity. */
export declare const schemas: Readonly<Record<EntityKey, JsonSchemaDocument>>;

/** The JSON Schema of \`manifest.json\`. */
export declare const manifestSchema: JsonSchemaDocument;

/** The JSON Schema of a report. */
export declare const reportSchema: JsonSchemaDocument;
`;
