import type { CodeList, EntityProfile } from "@juso/model";

/** What `@juso/schemas` exports: JavaScript and its declarations. */
export interface GeneratedModule {
  readonly js: string;
  readonly dts: string;
}

/** The module `@juso/schemas`: version, table profiles and code lists as data, with nothing to import. */
export function standardModule(standard: {
  readonly version: string;
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: readonly CodeList[];
}): GeneratedModule {
  return {
    js: [
      `export const specVersion = ${JSON.stringify(standard.version)};`,
      `export const entityProfiles = ${parsed(standard.profiles)};`,
      `export const codeLists = new Map(${parsed(standard.codeLists.map((list) => [list.key, list]))});`,
      "",
    ].join("\n"),
    dts: declarations,
  };
}

/** Data as a text to parse: engines read it in two thirds of the time of a literal, and every command waits for it. */
function parsed(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}

const declarations = `import type { CodeList, EntityProfile } from "@juso/model";

/** Version of the standard: the version of this package. */
export declare const specVersion: string;

/** Table profiles of all entities, in the order of the workbook's sheets. */
export declare const entityProfiles: readonly EntityProfile[];

/** Code lists by key. */
export declare const codeLists: ReadonlyMap<string, CodeList>;
`;
