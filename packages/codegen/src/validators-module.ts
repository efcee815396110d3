import type { EntityKey } from "@juso/model";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { JsonSchema } from "./json-schema.ts";
import { repositoryPath } from "./repository-path.ts";
import { schemaCompiler } from "./schema-compiler.ts";
import type { GeneratedModule } from "./standard-module.ts";

/**
 * The module `@juso/schemas/validators`: validators as code, with no ajv and no `new Function` at run time.
 * ajv's standalone code still calls `require` for its run-time parts, so it is bundled.
 */
export async function validatorsModule(
  schemas: ReadonlyMap<EntityKey, JsonSchema>,
  documents: { readonly manifest: JsonSchema; readonly report: JsonSchema },
): Promise<GeneratedModule> {
  const all = [...schemas, ...Object.entries(documents)];
  const ajv = schemaCompiler(
    all.map(([, schema]) => schema),
    true,
  );
  const exported = Object.fromEntries(all.map(([key, schema]) => [`validate_${key}`, schema.$id ?? ""]));
  const table = (keys: Iterable<string>) => `{ ${[...keys].map((key) => `${key}: validate_${key}`).join(", ")} }`;
  const { outputFiles } = await build({
    stdin: {
      contents: [
        standalone.default(ajv, exported).replaceAll(/^export const /gm, "const "),
        `export const validators = ${table(schemas.keys())};`,
        `export const documentValidators = ${table(Object.keys(documents))};`,
      ].join("\n"),
      resolveDir: repositoryPath("packages/codegen/src"),
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    minify: true,
    legalComments: "none",
  });
  return { js: outputFiles[0]?.text ?? "", dts: declarations };
}

const declarations = `import type { EntityKey } from "@juso/model";

/** One breach of a JSON Schema, as ajv describes it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when the value follows the schema; otherwise \`errors\` holds every breach until the next call. */
export interface EntityValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Validators of one record of each entity: shape only, not code lists, keys or references. */
export declare const validators: Readonly<Record<EntityKey, EntityValidator>>;

/** Validators of the documents that are not tables. */
export declare const documentValidators: Readonly<Record<"manifest" | "report", EntityValidator>>;
`;
