import type { JsonSchema } from "../json-schema/json-schema.ts";
import { kebabCase } from "../kebab-case.ts";
import { codeListDocument } from "./code-list-document.ts";
import { dataPackage } from "./data-package.ts";
import { dictionaryCsv } from "./dictionary/dictionary-csv.ts";
import { dictionaryMarkdown } from "./dictionary/dictionary-markdown.ts";
import { dictionaryWorkbook } from "./dictionary/dictionary-workbook.ts";
import { areaDiagram, keyDiagram } from "./entity-diagram.ts";
import { fileSchema } from "./file-schema.ts";
import { generatorSchema } from "./generator-schema.ts";
import { openApiDocument } from "./openapi-document.ts";
import { byArea, type PublishedStandard } from "./published-standard.ts";
import { codeRows } from "./sql/code-rows.ts";
import { postgresqlTables } from "./sql/postgresql-tables.ts";
import { sqlTables } from "./sql/sql-tables.ts";
import { sqliteTables } from "./sql/sqlite-tables.ts";
import { tableProfile } from "./table-profile.ts";

/** Everything that is published of the tables and code lists, for every tool its own form: path below `schemas/v1`, and text. */
export function publishedFiles(standard: PublishedStandard): ReadonlyMap<string, string> {
  const { entities, codeLists } = standard;
  const tables = sqlTables(standard);
  const files = new Map<string, string>();
  for (const entity of entities) {
    const { fileName } = entity.profile;
    files.set(`${fileName}.schema.json`, formatJson(entity.schema));
    files.set(`files/${fileName}.schema.json`, formatJson(fileSchema(entity, codeLists)));
    files.set(`table-profiles/${fileName}.csv`, tableProfile(entity.profile));
  }
  for (const list of codeLists) files.set(`code-lists-json/${list.key}.json`, formatJson(codeListDocument(list)));
  for (const [area, inside] of byArea(standard)) {
    files.set(`diagrams/${kebabCase(area)}.mmd`, areaDiagram(inside, entities));
  }
  return new Map([
    ...files,
    ["diagrams/all-keys.mmd", keyDiagram(entities)],
    ["generators/standard.schema.json", formatJson(generatorSchema(standard))],
    ["openapi.json", formatJson(openApiDocument(standard))],
    ["datapackage.json", formatJson(dataPackage(standard))],
    ["sql/sqlite.sql", sqliteTables(tables)],
    ["sql/postgresql.sql", postgresqlTables(tables)],
    ["sql/code-lists.sql", codeRows(codeLists)],
    ["dictionary/dictionary.md", dictionaryMarkdown(standard)],
    ["dictionary/dictionary.csv", dictionaryCsv(standard)],
  ]);
}

/** What is published and not a text. */
export async function publishedWorkbooks(standard: PublishedStandard): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([["dictionary/dictionary.xlsx", await dictionaryWorkbook(standard)]]);
}

/** A document as people read it. */
export function formatJson(document: JsonSchema | object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
