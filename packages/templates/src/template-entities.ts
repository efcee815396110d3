import { closestMatch, type EntityKey, type EntityProfile, JusoError } from "@juso/model";
import { entityProfiles } from "@juso/schemas";

/** What the grant and its documents need when a municipality submits no case data. */
const grantSet: ReadonlySet<EntityKey> = new Set([
  "municipality",
  "programme",
  "component",
  "operator",
  "site",
  "indicator",
  "costLine",
  "incomeLine",
  "grantLine",
  "grantSetting",
  "impactAmount",
  "categoryCap",
  "grantDocument",
  "discontinuedWork",
  "grantDecision",
  "grantReceipt",
  "propertyItem",
  "budgetLine",
  "communityEvaluation",
]);

/**
 * The entities of a template, in the order of the standard: those named by key, file name or Japanese title, or a whole set.
 *
 * @throws JusoError `usage` for a name that no entity has.
 */
export function templateEntities(names: readonly string[], set: "all" | "grant"): readonly EntityProfile[] {
  const inSet = entityProfiles.filter(({ key }) => set === "all" || grantSet.has(key));
  if (names.length === 0) return inSet;
  for (const name of names) {
    if (inSet.some((profile) => isCalled(profile, name))) continue;
    const known = inSet.map(({ fileName, title }) => `${fileName}（${title.ja}）`).join("、");
    const meant = closestMatch(
      name,
      inSet.flatMap(({ key, fileName, title }) => [fileName, key, title.ja]),
    );
    throw new JusoError("usage", {
      ja: `「${name}」という表はありません。${meant === undefined ? "" : `「${meant}」のことではありませんか。`}次の中から指定してください：${known}`,
      en: `There is no entity "${name}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Choose from: ${inSet.map(({ fileName }) => fileName).join(", ")}`,
    });
  }
  return inSet.filter((profile) => names.some((name) => isCalled(profile, name)));
}

function isCalled({ key, fileName, title }: EntityProfile, name: string): boolean {
  return key === name || fileName === name || title.ja === name;
}
