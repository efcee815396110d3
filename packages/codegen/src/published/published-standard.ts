import { readFileSync } from "node:fs";
import type { CodeList, EntityKey, EntityProfile } from "@juso/model";
import { entitySchema } from "../json-schema/entity-schema.ts";
import type { JsonSchema } from "../json-schema/json-schema.ts";
import { readCodeLists } from "../lists/code-lists.ts";
import { entityFiles } from "../modules/entity-catalogue.ts";
import type { RawModel } from "../read-model.ts";
import { repositoryPath } from "../repository-path.ts";
import { standardFolder } from "../standard-folder.ts";
import { entityProfile } from "./entity-profile.ts";

/** The standard as its published forms are made of it. */
export interface PublishedStandard {
  readonly version: string;
  /** In the order of the sheets of a workbook. */
  readonly entities: readonly PublishedEntity[];
  readonly codeLists: readonly CodeList[];
}

/** A table: its place, its JSON Schema, and the same as columns. */
export interface PublishedEntity {
  readonly key: EntityKey;
  /** Folder of the model that it belongs to. */
  readonly area: string;
  readonly schema: JsonSchema;
  readonly profile: EntityProfile;
}

/**
 * @throws Error when the model contradicts itself, or a field names a code list that is not there.
 */
export function publishedStandard(model: RawModel): PublishedStandard {
  const codeLists = readCodeLists();
  const known = new Set(codeLists.map(({ key }) => key));
  const areas = new Map(entityFiles().map(({ key, area }) => [key, area]));
  const entities = [...model.entities].map(([key, raw]): PublishedEntity => {
    const schema = entitySchema(key, raw);
    const profile = entityProfile(key, schema);
    for (const { key: field, codeList } of profile.fields) {
      if (codeList !== undefined && !known.has(codeList)) {
        throw new Error(`${key}.${field}: the code list ${codeList} is not in ${standardFolder}/code-lists.csv`);
      }
    }
    return { key, area: areas.get(key) ?? "", schema, profile };
  });
  const { version } = JSON.parse(readFileSync(repositoryPath("schemas/package.json"), "utf8"));
  return { version, entities, codeLists };
}

/** The tables of each area, areas in the order of their first table. */
export function byArea({ entities }: PublishedStandard): ReadonlyMap<string, readonly PublishedEntity[]> {
  const areas = new Map<string, PublishedEntity[]>();
  for (const entity of entities) areas.set(entity.area, [...(areas.get(entity.area) ?? []), entity]);
  return areas;
}
