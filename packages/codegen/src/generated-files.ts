import type { CodeList } from "@juso/model";
import { readCodeLists } from "./code-lists.ts";
import { codeTitlesModule } from "./code-titles-module.ts";
import { codesModule } from "./codes-module.ts";
import { documentCatalogues } from "./document-catalogue.ts";
import { documentSchema } from "./document-schema.ts";
import { entityModules } from "./entity-catalogue.ts";
import { formMapping } from "./form-mapping.ts";
import { annotationKeywords } from "./json-schema.ts";
import { municipalityList } from "./municipality-list.ts";
import { newYearModule } from "./new-year-module.ts";
import { formatJson, publishedFiles, publishedWorkbooks } from "./published/published-files.ts";
import { publishedStandard } from "./published/published-standard.ts";
import { standardIndex } from "./published/standard-index.ts";
import { type RawModel, readModel } from "./read-model.ts";
import { reportFormatModules } from "./report-formats-module.ts";
import { uncheckedReasonList } from "./requirement-list.ts";
import { commandResults, resultSchema } from "./result-schema.ts";
import { ruleCatalogue } from "./rule-catalogue.ts";
import { toolVersionModule } from "./tool-version-module.ts";

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
    [...files].map(([path, content]) => [`schemas/v1/${path}`, content]);
  return new Map<string, string | Uint8Array>([
    ...modelModules(lists),
    ["packages/rules/src/generated/catalogue.ts", ruleCatalogue()],
    ["packages/templates/src/generated/new-year.ts", newYearModule(model.entities)],
    ...documentCatalogues(lists),
    ...reportFormatModules(),
    ["packages/validator/src/generated/tool-version.ts", toolVersionModule()],
    ["schemas/v1/municipalities.csv", municipalityList()],
    ["schemas/v1/unchecked-reasons.csv", uncheckedReasonList()],
    [
      "schemas/v1/form-mapping.csv",
      formMapping(
        standard.entities.map(({ profile }) => profile),
        lists,
      ),
    ],
    ["schemas/v1/annotation-keywords.json", formatJson(annotationKeywords)],
    ["schemas/v1/manifest.schema.json", formatJson(documentSchema("manifest", model.manifest))],
    ["schemas/v1/report.schema.json", formatJson(documentSchema("report", model.report))],
    ...commandResults.map((result): [string, string] => [
      `schemas/v1/${result.fileName}.schema.json`,
      formatJson(resultSchema(result)),
    ]),
    ...inVersion(publishedFiles(standard)),
    ...inVersion(await publishedWorkbooks(standard)),
    ["schemas/v1/index.json", formatJson(standardIndex(standard))],
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
