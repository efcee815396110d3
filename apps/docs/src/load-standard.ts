import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { commandList, commandSections } from "@juso/cli/commands";
import { stepDescriptions } from "@juso/grant/steps";
import type { Text } from "@juso/model";
import { packagesOfPage } from "@juso/page";
import { rules } from "@juso/rules";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { requirements } from "@juso/schemas/requirements";
import { structureChecks } from "@juso/structure";
import { readingChecks } from "@juso/tables";
import { checksOf } from "@juso/validator";
import { parse } from "csv-parse/sync";
import { loadApi } from "./api/load-api.ts";
import { loadExampleCity } from "./example-city.ts";
import { loadEncodingExamples, loadInputExamples, loadPublishedSchemas } from "./load-formats.ts";
import { loadChangeLog, loadChanges, loadDecisions } from "./load-history.ts";
import { loadRollUpFiles } from "./load-roll-up-files.ts";
import { fullPagePath, offlinePagePath, prefecturePagePath } from "./page-paths.ts";
import { loadPlayground } from "./playground/load-playground.ts";
import type { MappedItem, PublishedFile, Standard } from "./standard.ts";
import { standardMajor } from "./standard-major.ts";

/** Gathers the standard from the packages. What the validator checks beside reading, structure and rules is the submission as a whole. */
export async function loadStandard(): Promise<Standard> {
  const known = new Set([...readingChecks, ...structureChecks, ...rules].map(({ id }) => id));
  return {
    version: specVersion,
    registerDate: municipalityRegister.asOf,
    entities: entityProfiles,
    codeLists,
    checkGroups: [
      { key: "reading", checks: readingChecks },
      { key: "structure", checks: structureChecks },
      { key: "submission", checks: checksOf(rules).filter(({ id }) => !known.has(id)) },
      { key: "rules", checks: rules },
    ],
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    formMapping: rows(`@juso/schemas/${standardMajor}/form-mapping.csv`).map(mappedItem),
    requirements,
    glossary: rows("@juso/schemas/glossary.csv").map(([en = "", ja = "", source = "", definition = ""]) => ({
      en,
      ja,
      source,
      definition,
    })),
    readings: new Map(
      rowsOf(fileURLToPath(new URL("./search/readings.csv", import.meta.url))).map(([word = "", reading = ""]) => [
        word,
        reading,
      ]),
    ),
    ...published(),
    decisions: loadDecisions(),
    changes: loadChanges(),
    changeLog: loadChangeLog(),
    commands: Object.keys(commandSections).flatMap((section) =>
      commandList.filter((command) => command.section === section),
    ),
    steps: stepDescriptions(),
    exampleCity: await loadExampleCity(),
    api: loadApi(),
    playground: await loadPlayground(entityProfiles),
    pagePackages: new Map([
      [offlinePagePath, await packagesOfPage("light")],
      [fullPagePath, await packagesOfPage("full")],
      [prefecturePagePath, await packagesOfPage("prefecture")],
    ]),
    rollUpFiles: await loadRollUpFiles(),
    schemas: loadPublishedSchemas(),
    inputExamples: await loadInputExamples(specVersion),
    encodingExamples: await loadEncodingExamples(specVersion),
  };
}

function mappedItem(row: readonly string[]): MappedItem {
  const [kind, konkyuForm = "", konkyuLabel = "", , , item = "", itemLabel = "", places = "", , ...more] = row;
  const [code = "", codeLabel = "", match = "", reason = "", konkyuCertainty = "", jusoCertainty = "", ...last] = more;
  const [source = "", note = ""] = last;
  return {
    kind: kind as MappedItem["kind"],
    konkyuForm,
    konkyuLabel,
    item,
    itemLabel,
    places: places.split(";").filter((place) => place !== ""),
    code,
    codeLabel,
    match,
    reason,
    konkyuCertainty,
    jusoCertainty,
    source,
    note,
  };
}

function published(): Pick<Standard, "published" | "publishedKinds" | "publishedFolder"> {
  const path = createRequire(import.meta.url).resolve(`@juso/schemas/${standardMajor}/index.json`);
  const { files, kinds } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly files: readonly PublishedFile[];
    readonly kinds: readonly { readonly key: string; readonly use: Text }[];
  };
  return {
    published: files,
    publishedKinds: new Map(kinds.map(({ key, use }) => [key, use])),
    publishedFolder: dirname(path),
  };
}

function rows(name: string): readonly (readonly string[])[] {
  return rowsOf(createRequire(import.meta.url).resolve(name));
}

function rowsOf(path: string): readonly (readonly string[])[] {
  const text = readFileSync(path, "utf8");
  const parsed: readonly (readonly string[])[] = parse(text, { bom: true, skip_empty_lines: true });
  return parsed.slice(1);
}
