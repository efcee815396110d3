import type { CodeList, DataRecord, EntityKey, EntityProfile, Finding, Skipped } from "@juso/model";
import { codeLists, entityProfiles } from "@juso/schemas";
import { EntityCheck, type IsWanted } from "./entity-check.ts";
import { KeyIndex } from "./key-index.ts";
import type { StructureResult } from "./structure-result.ts";

/** The structure check of one submission. Records are shown to it once, in the order they are read. */
export interface StructureCheck {
  checkRecord(record: DataRecord, isWanted?: IsWanted): StructureResult;
  /** The check of one entity by its parts, for an engine that judges values rather than records. */
  entity(key: EntityKey): EntityCheck | undefined;
  /**
   * Findings that need all records: references that nothing answers.
   *
   * @param presentEntities entities of which the submission has a file or sheet, even an empty one.
   */
  finish(presentEntities: ReadonlySet<EntityKey>): Iterable<Finding>;
  /** References that were not looked up, because the entity they point to is not in the submission. */
  skipped(presentEntities: ReadonlySet<EntityKey>): readonly Skipped[];
}

/** What a structure check rests on; the current version of the standard when absent. */
export interface StructureOptions {
  readonly profiles?: readonly EntityProfile[];
  readonly codeLists?: ReadonlyMap<string, CodeList>;
}

/**
 * Starts the structure check of one submission.
 * It holds one key per record of an entity with a key, and the references that were read before their target.
 */
export function createStructureCheck(options: StructureOptions = {}): StructureCheck {
  const profiles = new Map((options.profiles ?? entityProfiles).map((profile) => [profile.key, profile]));
  const indexes = new Map([...profiles.keys()].map((key) => [key, new KeyIndex()]));
  const lists = options.codeLists ?? codeLists;
  const checks = new Map<EntityKey, EntityCheck>();
  // A submission holds few of the entities: the check of one is made when its first record comes.
  const checkOf = (key: EntityKey): EntityCheck | undefined => {
    const profile = profiles.get(key);
    const check = checks.get(key) ?? (profile && new EntityCheck(profile, profiles, indexes, lists));
    if (check) checks.set(key, check);
    return check;
  };
  const references = () => [...profiles.keys()].flatMap((key) => checks.get(key)?.references ?? []);
  return {
    checkRecord: (record, isWanted) =>
      checkOf(record.entity)?.check(record, isWanted) ?? { findings: [], invalidFields: new Set() },
    entity: checkOf,
    *finish(present) {
      for (const reference of references()) if (reference.isAnswerable(present)) yield* reference.findings();
    },
    skipped: (present) =>
      references()
        .filter((reference) => !reference.isAnswerable(present))
        .flatMap((reference) => reference.skipped() ?? []),
  };
}
