import type { EntityKey } from "@juso/model";
import standalone from "ajv/dist/standalone/index.js";
import { build, type PluginBuild } from "esbuild";
import type { JsonSchema } from "../json-schema/json-schema.ts";
import { schemaCompiler } from "../json-schema/schema-compiler.ts";
import { kebabCase } from "../kebab-case.ts";
import { repositoryPath } from "../repository-path.ts";
import type { GeneratedModule } from "./standard-module.ts";
import { withoutAnnotations } from "./without-annotations.ts";

/**
 * The module `@juso/schemas/manifest-validator`: the validator of the manifest alone, small enough for everyone who reads a submission.
 */
export async function manifestValidatorModule(manifest: JsonSchema): Promise<GeneratedModule> {
  const contents = `${validatorCode(manifest).replaceAll(/^export const /gm, "const ")}\nexport const isManifest = validate;`;
  return { js: await bundled(contents), dts: `${schemaErrorDeclarations}${manifestDeclarations}` };
}

/**
 * The modules `@juso/schemas/validators` and `@juso/schemas/validators/<table>`: validators as code, with no ajv and no `new Function` at run time.
 * One module for each table, because nobody needs all of them; what they share is in a module of its own.
 *
 * @returns modules by their name below `dist`, without an ending.
 */
export async function validatorModules(
  schemas: ReadonlyMap<EntityKey, JsonSchema>,
  documents: { readonly manifest: JsonSchema; readonly report: JsonSchema },
): Promise<ReadonlyMap<string, GeneratedModule>> {
  const sources = new Map(
    [...schemas, ...Object.entries(documents)].map(([key, schema]): [string, string] => [
      kebabCase(key),
      validatorCode(schema),
    ]),
  );
  const plugins = [{ name: "validators", setup: (setup: PluginBuild) => servesSources(setup, sources) }];
  const { outputFiles } = await build({
    ...options,
    plugins,
    entryPoints: [...sources.keys()].map((name) => ({ in: name, out: name })),
    splitting: true,
    outdir: "validators",
    chunkNames: "shared-[hash]",
  });
  // All of them are one file again: opening many small ones costs more than reading a large one.
  const all = await build({ ...options, plugins, stdin: { contents: tableOfValidators(schemas, documents) } });
  const local = (name: string): string => `validators/${name.split(/[\\/]/).at(-1)?.replace(/\.js$/, "")}`;
  return new Map([
    ["validators", { js: all.outputFiles[0]?.text ?? "", dts: `${imports}${schemaErrorDeclarations}${declarations}` }],
    ...outputFiles.map(({ path, text }): [string, GeneratedModule] => [
      local(path),
      { js: text, dts: sources.has(local(path).slice("validators/".length)) ? oneValidator : "export {};\n" },
    ]),
  ]);
}

/** A module that exports `validate`. The code carries the schema, so what is said to people is left out of it. */
function validatorCode(schema: JsonSchema): string {
  return standalone.default(schemaCompiler([withoutAnnotations(schema)], true), { validate: schema.$id ?? "" });
}

/** esbuild reads the modules from memory. */
function servesSources(setup: PluginBuild, sources: ReadonlyMap<string, string>): void {
  setup.onResolve({ filter: /./ }, ({ path }) => (sources.has(path) ? { path, namespace: "validators" } : undefined));
  setup.onLoad({ filter: /./, namespace: "validators" }, ({ path }) => ({
    contents: sources.get(path) ?? "",
    resolveDir: repositoryPath("packages/codegen/src"),
  }));
}

/** The module that holds them all. */
function tableOfValidators(schemas: ReadonlyMap<EntityKey, JsonSchema>, documents: object): string {
  const keys = [[...schemas.keys()], Object.keys(documents)] as const;
  const table = (names: readonly string[]): string => `{ ${names.map((key) => `${key}: validate_${key}`).join(", ")} }`;
  return [
    ...keys.flat().map((key) => `import { validate as validate_${key} } from "${kebabCase(key)}";`),
    `export const validators = ${table(keys[0])};`,
    `export const documentValidators = ${table(keys[1])};`,
    "",
  ].join("\n");
}

const options = {
  bundle: true,
  write: false as const,
  format: "esm" as const,
  platform: "neutral" as const,
  mainFields: ["module", "main"],
  target: "es2022",
  minify: true,
  legalComments: "none" as const,
};

/** ajv's standalone code with its run-time parts, as one module: it calls `require` for them, so it is bundled. */
async function bundled(contents: string): Promise<string> {
  const stdin = { contents, resolveDir: repositoryPath("packages/codegen/src") };
  const { outputFiles } = await build({ ...options, stdin });
  return outputFiles[0]?.text ?? "";
}

const imports = `import type { EntityKey } from "@juso/model";\n\n`;

const oneValidator = `import type { EntityValidator } from "../validators.js";

/** Validates one record of the table, or the document: shape only, not code lists, keys or references. */
export declare const validate: EntityValidator;
`;

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
