import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const schemaFile = join(import.meta.dirname, "..", "..", "schemas", "v1", "report.schema.json");
const matchesSchema = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

/** Why a text is not a report of the published form; nothing when it is one. */
export function reportProblem(text: string): string | undefined {
  try {
    return matchesSchema(JSON.parse(text)) ? undefined : ajv.errorsText(matchesSchema.errors);
  } catch {
    return "not JSON";
  }
}
