import type { CodeList } from "@juso/model";
import { documentSchema } from "./json-schema/document-schema.ts";
import { annotationKeywords } from "./json-schema/json-schema.ts";
import { commandResults, resultSchema } from "./json-schema/result-schema.ts";
import { readCodeLists } from "./lists/code-lists.ts";
import { formMapping } from "./lists/form-mapping.ts";
import { municipalityList } from "./lists/municipality-list.ts";
import { uncheckedReasonList } from "./lists/requirement-list.ts";
import { codeTitlesModule } from "./modules/code-titles-module.ts";
import { codesModule } from "./modules/codes-module.ts";
import { documentCatalogues } from "./modules/document-catalogue.ts";
import { entityModules } from "./modules/entity-catalogue.ts";
import { newYearModule } from "./modules/new-year-module.ts";
import { reportFormatModules } from "./modules/report-formats-module.ts";
import { ruleCatalogue } from "./modules/rule-catalogue.ts";
import { toolVersionModule } from "./modules/tool-version-module.ts";
import { formatJson, publishedFiles, publishedWorkbooks } from "./published/published-files.ts";
import { publishedStandard } from "./published/published-standard.ts";
import { standardIndex } from "./published/standard-index.ts";
import { type RawModel, readModel } from "./read-model.ts";
import { standardFolder } from "./standard-folder.ts";

/**
 * Every generated file that is committed: path under the repository's root, and text; bytes for a workbook.
 *
 * @param model the model as read; read from disk when absent.
 * @throws Error when the model or the code lists contradict themselves.
 */
export async function generatedFiles(model: RawModel = readModel()): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const lists = readCodeLists();
  const standard = publishedStandard(model);
  const inVersion = <Content>(files: ReadonlyMap<string, Content>): [string, Content][] =>
    [...files].map(([path, content]) => [`${standardFolder}/${path}`, content]);
  return new Map<string, string | Uint8Array>([
    ...modelModules(lists),
    ["packages/rules/src/generated/catalogue.ts", ruleCatalogue()],
    ["packages/templates/src/generated/new-year.ts", newYearModule(model.entities)],
    ...documentCatalogues(lists),
    ...reportFormatModules(),
    ["packages/validator/src/generated/tool-version.ts", toolVersionModule()],
    [`${standardFolder}/municipalities.csv`, municipalityList()],
    [`${standardFolder}/unchecked-reasons.csv`, uncheckedReasonList()],
    [
      `${standardFolder}/form-mapping.csv`,
      formMapping(
        standard.entities.map(({ profile }) => profile),
        lists,
      ),
    ],
    [`${standardFolder}/annotation-keywords.json`, formatJson(annotationKeywords)],
    [`${standardFolder}/manifest.schema.json`, formatJson(documentSchema("manifest", model.manifest))],
    [`${standardFolder}/report.schema.json`, formatJson(documentSchema("report", model.report))],
    ...commandResults.map((result): [string, string] => [
      `${standardFolder}/${result.fileName}.schema.json`,
      formatJson(resultSchema(result)),
    ]),
    ...inVersion(publishedFiles(standard)),
    ...inVersion(await publishedWorkbooks(standard)),
    [`${standardFolder}/index.json`, formatJson(standardIndex(standard))],
  ]);
}

/** The generated files that the model itself is read from: they are written first. */
export function modelModules(lists: readonly CodeList[] = readCodeLists()): ReadonlyMap<string, string> {
  return new Map([
    ["packages/model/src/generated/codes.ts", codesModule(lists)],
    ["packages/model/src/generated/code-titles.ts", codeTitlesModule(lists)],
    ...entityModules(),
  ]);
}
