import type { EntityKey } from "@juso/model";
import TJS from "typescript-json-schema";
import { repositoryPath } from "./repository-path.ts";

/** What typescript-json-schema says about a type of the model: draft-07, nothing referenced, our tags as plain keywords. */
export interface RawSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: RawSchema;
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | RawSchema;
  readonly [keyword: string]: unknown;
}

/** The types of the model that schemas are made of. */
export interface RawModel {
  /** Entities in the order of `EntityMap`. */
  readonly entities: ReadonlyMap<EntityKey, RawSchema>;
  readonly manifest: RawSchema;
  readonly report: RawSchema;
}

/** Tags of the model's doc comments that JSON Schema does not know. `@order` is read from the files of the entities. */
export const modelTags = [
  "titleEn",
  "level",
  "source",
  "key",
  "references",
  "gif",
  "codeList",
  "unit",
  "reportedBy",
  "open",
  "descriptionEn",
  "example",
  "filledBy",
  "filledByEn",
  "filledWhen",
  "filledWhenEn",
  "newYear",
  "carriedUntil",
  "carriedOnly",
  "confidential",
  "sets",
] as const;

/** Files that hold the types schemas are made of. */
export const modelFiles: readonly string[] = [
  "packages/model/src/generated/entity-map.ts",
  "packages/model/src/manifest.ts",
  "packages/model/src/report.ts",
];

/**
 * Reads the model's types with one program for all of them.
 * Nothing is referenced (`ref: false`), because typescript-json-schema drops the tags of a property whose type is a reference.
 */
export function readModel(): RawModel {
  const files = modelFiles.map(repositoryPath);
  const program = TJS.getProgramFromFiles(files, compilerOptions, repositoryPath(""));
  const generator = TJS.buildGenerator(
    program,
    { ref: false, required: true, strictNullChecks: true, noExtraProps: true, validationKeywords: [...modelTags] },
    files,
  );
  if (generator === null) throw new Error("the model does not compile; run `npm run typecheck`");
  const { definitions } = generator.getSchemaForSymbols(["EntityMap", "Manifest", "Report"]);
  const type = (name: string) => definitions?.[name] as unknown as RawSchema;
  return {
    entities: new Map(Object.entries(type("EntityMap").properties ?? {}) as [EntityKey, RawSchema][]),
    manifest: type("Manifest"),
    report: type("Report"),
  };
}

/** Options under which both schema generators read the model; `types: []` halves the time. */
export const compilerOptions = {
  target: "es2022",
  module: "nodenext",
  moduleResolution: "nodenext",
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  types: [] as string[],
  skipLibCheck: true,
};
