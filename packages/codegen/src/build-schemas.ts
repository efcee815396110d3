import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { documentSchema } from "./json-schema/document-schema.ts";
import { municipalityListDate, readMunicipalities } from "./lists/municipality-list.ts";
import { readRequirements } from "./lists/requirement-list.ts";
import { jsonSchemasModule } from "./modules/json-schemas-module.ts";
import { municipalitiesModule } from "./modules/municipalities-module.ts";
import { requirementsModule } from "./modules/requirements-module.ts";
import { standardModule } from "./modules/standard-module.ts";
import { manifestValidatorModule, validatorModules } from "./modules/validators-module.ts";
import { publishedStandard } from "./published/published-standard.ts";
import { readModel } from "./read-model.ts";
import { repositoryPath } from "./repository-path.ts";

const model = readModel();
const { version, entities, codeLists } = publishedStandard(model);
const schemas = new Map(entities.map(({ key, schema }) => [key, schema]));
const manifest = documentSchema("manifest", model.manifest);
const report = documentSchema("report", model.report);

const modules = {
  standard: standardModule({ version, profiles: entities.map(({ profile }) => profile), codeLists }),
  json: jsonSchemasModule(schemas, { manifest, report }),
  ...Object.fromEntries(await validatorModules(schemas, { manifest, report })),
  "manifest-validator": await manifestValidatorModule(manifest),
  municipalities: municipalitiesModule(municipalityListDate(), readMunicipalities()),
  requirements: requirementsModule(readRequirements()),
};

// Names of shared modules follow from their contents, so that old ones would stay.
rmSync(repositoryPath("schemas/dist/validators"), { recursive: true, force: true });
mkdirSync(repositoryPath("schemas/dist/validators"), { recursive: true });
for (const [name, { js, dts }] of Object.entries(modules)) {
  writeFileSync(repositoryPath(`schemas/dist/${name}.js`), js);
  writeFileSync(repositoryPath(`schemas/dist/${name}.d.ts`), dts);
}
