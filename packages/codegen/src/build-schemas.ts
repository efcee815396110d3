import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readCodeLists } from "./code-lists.ts";
import { documentSchema } from "./document-schema.ts";
import { entityProfile } from "./entity-profile.ts";
import { entitySchema } from "./entity-schema.ts";
import { jsonSchemasModule } from "./json-schemas-module.ts";
import { municipalitiesModule } from "./municipalities-module.ts";
import { municipalityListDate, readMunicipalities } from "./municipality-list.ts";
import { readModel } from "./read-model.ts";
import { repositoryPath } from "./repository-path.ts";
import { standardModule } from "./standard-module.ts";
import { manifestValidatorModule, validatorModules } from "./validators-module.ts";

const model = readModel();
const schemas = new Map([...model.entities].map(([key, raw]) => [key, entitySchema(key, raw)]));
const manifest = documentSchema("manifest", model.manifest);
const report = documentSchema("report", model.report);
const { version } = JSON.parse(readFileSync(repositoryPath("schemas/package.json"), "utf8"));

const modules = {
  standard: standardModule({
    version,
    profiles: [...schemas].map(([key, schema]) => entityProfile(key, schema)),
    codeLists: readCodeLists(),
  }),
  json: jsonSchemasModule(schemas, { manifest, report }),
  ...Object.fromEntries(await validatorModules(schemas, { manifest, report })),
  "manifest-validator": await manifestValidatorModule(manifest),
  municipalities: municipalitiesModule(municipalityListDate(), readMunicipalities()),
};

// Names of shared modules follow from their contents, so that old ones would stay.
rmSync(repositoryPath("schemas/dist/validators"), { recursive: true, force: true });
mkdirSync(repositoryPath("schemas/dist/validators"), { recursive: true });
for (const [name, { js, dts }] of Object.entries(modules)) {
  writeFileSync(repositoryPath(`schemas/dist/${name}.js`), js);
  writeFileSync(repositoryPath(`schemas/dist/${name}.d.ts`), dts);
}
