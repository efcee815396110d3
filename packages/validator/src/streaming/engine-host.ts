import type { EntityKey, Finding, RowRange, RuleContext } from "@juso/model";
import type { RuleRun } from "@juso/rules";
import type { StructureCheck } from "@juso/structure";
import type { TableFacts } from "../table-facts.ts";
import type { ValidationOptions } from "../validation-options.ts";

/** What the engine needs of the validation that it works for. */
export interface EngineHost {
  readonly options: ValidationOptions;
  readonly structure: StructureCheck;
  readonly rules: RuleRun;
  readonly context: RuleContext;
  /** True when no more records of the entity can come. */
  isRead(entity: EntityKey): boolean;
  /** True when all its records were read whole, so that a reference to one that is missing is an error. */
  isWhole(entity: EntityKey): boolean;
  /** Says that a file holds so many records of an entity, and so many values of each field. */
  see(table: TableFacts): void;
  add(finding: Finding): void;
  /** May findings of the check be acknowledged one by one? */
  isExcepted(checkId: string): boolean;
  /** Will so many more findings of a check, with those that came before, cover their column or table, so that one sentence says it? */
  isThroughout(checkId: string, place: { readonly file: string; readonly field?: string }, more: number): boolean;
  /** Told of bytes that were read apart from the source, and of records. */
  progress(bytes: number, records: number): void;
  /** Counts findings of a check about a field of a file that nobody will see, and says in which rows they and the others stand. */
  count(
    checkId: string,
    place: { readonly file: string; readonly field?: string },
    count: number,
    rows: readonly RowRange[],
  ): void;
}

/** Entities whose records the validation itself looks at: two are compared with the manifest, one acknowledges findings. They are never large. */
const lookedAt: ReadonlySet<EntityKey> = new Set(["municipality", "programme", "exception"]);

/**
 * Can a table of the entity be judged from its bytes? Not when somebody wants its records, and not when its references can still be
 * answered by records that come later.
 */
export function isJudgedByBytes(entity: EntityKey, host: EngineHost): boolean {
  const check = host.structure.entity(entity);
  if (check === undefined || host.options.keepEntities?.has(entity) || host.rules.collects(entity)) return false;
  // Whether a finding is acknowledged depends on its record, so none may be only counted.
  if (host.rules.recordRules(entity).some(({ id }) => host.isExcepted(id))) return false;
  return !lookedAt.has(entity) && check.references.every(({ target }) => host.isRead(target));
}
