import { type ByteSource, type EntityKey, type EntityMap, type Manifest, memorySource } from "@juso/model";
import { entityProfiles, specVersion } from "@juso/schemas";

/** Records by entity. */
export type RecordSet = { readonly [E in EntityKey]?: readonly EntityMap[E][] };

/**
 * Records that a program holds in memory, as a submission of one JSON file per entity. Findings point to them by file and JSON Pointer:
 * `case.json` and `/3/openedDate` are the field `openedDate` of the fourth record of `case`.
 *
 * @param records the records of each entity; an entity with an empty list is present and has none.
 * @param about what a manifest says of the whole. Without it there is no manifest, and `validate` wants `specVersion` and `fiscalYear`.
 */
export function fromRecords(
  records: RecordSet,
  about?: Omit<Manifest, "specVersion" | "documents">,
): readonly ByteSource[] {
  const present = entityProfiles.filter(({ key }) => records[key] !== undefined);
  const documents = present.map(({ key, fileName }) => ({ path: `${fileName}.json`, entity: key }));
  return [
    ...(about === undefined
      ? []
      : [memorySource("manifest.json", JSON.stringify({ specVersion, ...about, documents }))]),
    ...present.map(({ key, fileName }) => memorySource(`${fileName}.json`, JSON.stringify(records[key]))),
  ];
}
