import { type EntityKey, type EntityProfile, oncePer, type Rule, type Skipped } from "@juso/model";

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
  return only === undefined ? { rules, skipped: [] } : dividedBy(only)(rules);
}

const dividedBy = oncePer((only: ReadonlySet<EntityKey>) =>
  oncePer((rules: readonly Rule[]): RulesWithinLevel => {
    const isWithin = (rule: Rule): boolean => entitiesOf(rule).every((entity) => only.has(entity));
    return {
      rules: rules.filter(isWithin),
      skipped: rules.filter((rule) => !isWithin(rule)).map(({ id }) => ({ checkId: id, because })),
    };
  }),
);

/** What is read of a submission that goes to the prefecture. What stays as it is belongs to the municipality, and decides whether the rest can be sent. */
export const entitiesOfP1: (profiles: readonly EntityProfile[]) => ReadonlySet<EntityKey> = oncePer(
  (profiles) =>
    new Set(profiles.filter(({ key, level }) => level === "p1" || key === "exception").map(({ key }) => key)),
);

const because = {
  ja: "都道府県へ出す項目だけを検証したため、市町村の中だけで使う記録が要る項目は確認していません。",
  en: "Only what goes to the prefecture was checked, so checks that need records kept in the municipality were not made.",
};

function entitiesOf(rule: Rule): readonly EntityKey[] {
  return rule.scope === "record" ? [rule.entity] : (Object.keys(rule.reads) as EntityKey[]);
}
