import type { CodeList } from "@juso/model";
import { readCodeLists } from "./code-lists.ts";
import { codeTitlesModule } from "./code-titles-module.ts";
import { codesModule } from "./codes-module.ts";
import { documentCatalogues } from "./document-catalogue.ts";
import { documentSchema } from "./document-schema.ts";
import { entityModules } from "./entity-catalogue.ts";
import { entityProfile } from "./entity-profile.ts";
import { entitySchema } from "./entity-schema.ts";
import { annotationKeywords, type JsonSchema } from "./json-schema.ts";
import { kebabCase } from "./kebab-case.ts";
import { municipalityList } from "./municipality-list.ts";
import { newYearModule } from "./new-year-module.ts";
import { type RawModel, readModel } from "./read-model.ts";
import { reportFormatModules } from "./report-formats-module.ts";
import { commandResults, resultSchema } from "./result-schema.ts";
import { ruleCatalogue } from "./rule-catalogue.ts";
import { tableProfile } from "./table-profile.ts";
import { toolVersionModule } from "./tool-version-module.ts";

/**
 * Every generated file that is committed: path under the repository's root, and text.
 *
 * @param model the model as read; read from disk when absent.
 * @throws Error when the model or the code lists contradict themselves.
 */
export function generatedFiles(model: RawModel = readModel()): ReadonlyMap<string, string> {
  const lists = readCodeLists();
  const known = new Set(lists.map(({ key }) => key));
  const files = new Map<string, string>([
    ...modelModules(lists),
    ["packages/rules/src/generated/catalogue.ts", ruleCatalogue()],
    ["packages/templates/src/generated/new-year.ts", newYearModule(model.entities)],
    ...documentCatalogues(lists),
    ...reportFormatModules(),
    ["packages/validator/src/generated/tool-version.ts", toolVersionModule()],
    ["schemas/v1/municipalities.csv", municipalityList()],
    ["schemas/v1/annotation-keywords.json", `${JSON.stringify(annotationKeywords, null, 2)}\n`],
    ["schemas/v1/manifest.schema.json", formatSchema(documentSchema("manifest", model.manifest))],
    ["schemas/v1/report.schema.json", formatSchema(documentSchema("report", model.report))],
  ]);
  for (const result of commandResults) {
    files.set(`schemas/v1/${result.fileName}.schema.json`, formatSchema(resultSchema(result)));
  }
  for (const [key, raw] of model.entities) {
    const schema = entitySchema(key, raw);
    const profile = entityProfile(key, schema);
    for (const { key: field, codeList } of profile.fields) {
      if (codeList !== undefined && !known.has(codeList)) {
        throw new Error(`${key}.${field}: the code list ${codeList} is not in schemas/v1/code-lists.csv`);
      }
    }
    files.set(`schemas/v1/${kebabCase(key)}.schema.json`, formatSchema(schema));
    files.set(`schemas/v1/table-profiles/${kebabCase(key)}.csv`, tableProfile(profile));
  }
  return files;
}

/** The generated files that the model itself is read from: they are written first. */
export function modelModules(lists: readonly CodeList[] = readCodeLists()): ReadonlyMap<string, string> {
  return new Map([
    ["packages/model/src/generated/codes.ts", codesModule(lists)],
    ["packages/model/src/generated/code-titles.ts", codeTitlesModule(lists)],
    ...entityModules(),
  ]);
}

function formatSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
