import type { Text } from "@juso/model";
import { commandResults } from "../json-schema/result-schema.ts";
import { kebabCase } from "../kebab-case.ts";
import { type PublishedKind, publishedKinds } from "./published-kinds.ts";
import { byArea, type PublishedStandard } from "./published-standard.ts";

/** A file of the index. Paths are relative to it. */
interface IndexedFile {
  readonly path: string;
  readonly kind: string;
  readonly mediaType: string;
  /** Key of the table that it is about. */
  readonly entity?: string;
  readonly title?: Text;
  /** Names of the files that a schema is for, as editors match them. */
  readonly fileMatch?: readonly string[];
}

/** `index.json`: which kinds of files the standard is published as, what each is for, and every file with its kind. */
export function standardIndex(standard: PublishedStandard): object {
  return {
    title: "重層データ標準 / JUSO data standard",
    specVersion: standard.version,
    kinds: Object.entries(publishedKinds).map(([key, { use }]) => ({ key, use })),
    files: Object.entries(indexedFiles(standard))
      .flatMap(([kind, files]) =>
        files.map((file): IndexedFile => ({ ...file, kind, mediaType: mediaType(file.path) })),
      )
      .sort((left, right) => (left.path < right.path ? -1 : 1))
      .map(({ path, kind, ...rest }) => ({ path, kind, ...rest })),
  };
}

type FileOfKind = Omit<IndexedFile, "kind" | "mediaType">;

function indexedFiles(standard: PublishedStandard): Readonly<Record<PublishedKind, readonly FileOfKind[]>> {
  const ofTables = (
    path: (name: string) => string,
    more: (name: string) => object = () => ({}),
  ): readonly FileOfKind[] =>
    standard.entities.map(({ key, profile: { fileName, title } }) => ({
      path: path(fileName),
      entity: key,
      title,
      ...more(fileName),
    }));
  const ofLists = (path: (name: string) => string): readonly FileOfKind[] =>
    standard.codeLists.map(({ key, title }) => ({ path: path(key), title }));
  return {
    index: [{ path: "index.json" }],
    recordSchema: ofTables((name) => `${name}.schema.json`),
    fileSchema: ofTables(
      (name) => `files/${name}.schema.json`,
      (name) => ({ fileMatch: [`${name}.json`] }),
    ),
    manifestSchema: [{ path: "manifest.schema.json", fileMatch: ["manifest.json"] }],
    resultSchema: ["report", ...commandResults.map(({ fileName }) => fileName)].map((name) => ({
      path: `${name}.schema.json`,
    })),
    annotationKeywords: [{ path: "annotation-keywords.json" }],
    generatorSchema: [{ path: "generators/standard.schema.json" }],
    openApi: [{ path: "openapi.json" }],
    dataPackage: [{ path: "datapackage.json" }],
    sqlTables: [{ path: "sql/sqlite.sql" }, { path: "sql/postgresql.sql" }],
    sqlCodeRows: [{ path: "sql/code-lists.sql" }],
    diagram: ["all-keys", ...[...byArea(standard).keys()].map(kebabCase)].map((name) => ({
      path: `diagrams/${name}.mmd`,
    })),
    dictionary: ["md", "csv", "xlsx"].map((ending) => ({ path: `dictionary/dictionary.${ending}` })),
    tableProfile: ofTables((name) => `table-profiles/${name}.csv`),
    listOfCodeLists: [{ path: "code-lists.csv" }],
    codeList: [...ofLists((name) => `code-lists/${name}.csv`), ...ofLists((name) => `code-lists-json/${name}.json`)],
    municipalities: [{ path: "municipalities.csv" }],
    forms: [{ path: "forms.csv" }],
    formMapping: [{ path: "form-mapping.csv" }],
    requirements: [{ path: "requirements.csv" }],
    uncheckedReasons: [{ path: "unchecked-reasons.csv" }],
  };
}

const mediaTypes: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv",
  md: "text/markdown",
  mmd: "text/vnd.mermaid",
  sql: "application/sql",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function mediaType(path: string): string {
  if (path.endsWith(".schema.json")) return "application/schema+json";
  return mediaTypes[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
