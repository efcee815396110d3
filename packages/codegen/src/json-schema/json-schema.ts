import { standardFolder } from "../standard-folder.ts";

/** A JSON Schema 2020-12 of this standard, as far as the generator writes it. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly allOf?: readonly JsonSchema[];
  /** Sentences for the values of `enum`, which editors show beside them. */
  readonly enumDescriptions?: readonly string[];
  readonly "x-title-ja"?: string;
  readonly "x-title-en"?: string;
  readonly "x-description-en"?: string;
  readonly "x-filled-by"?: string;
  readonly "x-filled-by-en"?: string;
  readonly "x-filled-when"?: string;
  readonly "x-filled-when-en"?: string;
  readonly "x-level"?: string;
  readonly "x-source"?: string;
  readonly "x-sets"?: readonly string[];
  readonly "x-confidential"?: string;
  readonly "x-key"?: readonly string[];
  readonly "x-code-list"?: string;
  readonly "x-references"?: string;
  readonly "x-unit"?: string;
  readonly "x-format"?: string;
  readonly "x-gif"?: string;
  readonly "x-reported-by"?: string;
  readonly "x-known"?: readonly string[];
}

/**
 * The standard's own annotations; a validator that is strict about keywords must be told of them.
 * Published as `schemas/v1/annotation-keywords.json`.
 */
export const annotationKeywords: readonly string[] = [
  "x-title-ja",
  "x-title-en",
  "x-description-en",
  "x-filled-by",
  "x-filled-by-en",
  "x-filled-when",
  "x-filled-when-en",
  "x-level",
  "x-source",
  "x-sets",
  "x-confidential",
  "x-key",
  "x-code-list",
  "x-references",
  "x-unit",
  "x-format",
  "x-gif",
  "x-reported-by",
  "x-known",
  "enumDescriptions",
];

/** The lines every schema begins with. `$id` holds the major version only and resolves nowhere. */
export function schemaHead(fileName: string): Pick<JsonSchema, "$schema" | "$id" | "$comment"> {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://juso.example/${standardFolder}/${fileName}.schema.json`,
    $comment: "Generated from packages/model by `npm run generate`. Do not edit.",
  };
}
