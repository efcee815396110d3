import type { EntityKey } from "@juso/model";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { JsonSchema } from "./json-schema.ts";
import { repositoryPath } from "./repository-path.ts";
import { schemaCompiler } from "./schema-compiler.ts";
import type { GeneratedModule } from "./standard-module.ts";

/**
 * The module `@juso/schemas/manifest-validator`: the validator of the manifest alone, small enough for everyone who reads a submission.
 */
export async function manifestValidatorModule(manifest: JsonSchema): Promise<GeneratedModule> {
  const code = standalone.default(schemaCompiler([manifest], true), { validate: manifest.$id ?? "" });
  const contents = `${code.replaceAll(/^export const /gm, "const ")}\nexport const isManifest = validate;`;
  return { js: await bundled(contents), dts: `${schemaErrorDeclarations}${manifestDeclarations}` };
}

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
  const contents = [
    standalone.default(ajv, exported).replaceAll(/^export const /gm, "const "),
    `export const validators = ${table(schemas.keys())};`,
    `export const documentValidators = ${table(Object.keys(documents))};`,
  ].join("\n");
  return {
    js: await bundled(contents),
    dts: `import type { EntityKey } from "@juso/model";\n\n${schemaErrorDeclarations}${declarations}`,
  };
}

/** ajv's standalone code with its run-time parts, as one module. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: repositoryPath("packages/codegen/src") },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    minify: true,
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}

const schemaErrorDeclarations = `/** One breach of a JSON Schema, as ajv describes it. */
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

`;

const manifestDeclarations = `/** Validates \`manifest.json\`. */
export declare const isManifest: EntityValidator;
`;

const declarations = `/** Validators of one record of each entity: shape only, not code lists, keys or references. */
export declare const validators: Readonly<Record<EntityKey, EntityValidator>>;

/** Validators of the documents that are not tables. */
export declare const documentValidators: Readonly<Record<"manifest" | "report", EntityValidator>>;
`;
