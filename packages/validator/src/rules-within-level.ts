import type { EntityKey, Rule, Skipped } from "@juso/model";

/** Rules divided by what a level lets them see. */
export interface RulesWithinLevel {
  readonly rules: readonly Rule[];
  /** Rules that need records which the level leaves out. */
  readonly skipped: readonly Skipped[];
}

/**
 * The rules that can be judged from some of the entities.
 *
 * @param only entities that are read; all when absent.
 */
export function rulesWithinLevel(rules: readonly Rule[], only: ReadonlySet<EntityKey> | undefined): RulesWithinLevel {
  if (only === undefined) return { rules, skipped: [] };
  const isWithin = (rule: Rule): boolean => entitiesOf(rule).every((entity) => only.has(entity));
  return {
    rules: rules.filter(isWithin),
    skipped: rules.filter((rule) => !isWithin(rule)).map(({ id }) => ({ checkId: id, because })),
  };
}

const because = {
  ja: "都道府県へ出す項目だけを検証したため、市町村の中だけで使う記録が要る項目は確認していません。",
  en: "Only what goes to the prefecture was checked, so checks that need records kept in the municipality were not made.",
};

function entitiesOf(rule: Rule): readonly EntityKey[] {
  return rule.scope === "record" ? [rule.entity] : (Object.keys(rule.reads) as EntityKey[]);
}
