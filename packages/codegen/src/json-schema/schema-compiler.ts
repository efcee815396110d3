import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { annotationKeywords, type JsonSchema } from "./json-schema.ts";

/**
 * An ajv that holds the given schemas: strict about everything, all errors, the standard's annotations registered.
 *
 * @param asSource true when the compiled code is to be written to a file.
 */
export function schemaCompiler(schemas: Iterable<JsonSchema>, asSource = false): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    ...(asSource ? { code: { source: true, esm: true } } : {}),
  });
  ajv.addVocabulary([...annotationKeywords]);
  formats.default(ajv, ["date"]);
  for (const schema of schemas) ajv.addSchema(schema);
  return ajv;
}
