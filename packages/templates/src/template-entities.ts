import { closestMatch, type EntityProfile, JusoError } from "@juso/model";
import { entityProfiles } from "@juso/schemas";

/** Which sheets an entry workbook has: what every municipality keeps, what the documents of the grant need, or all but confidential ones. */
export type TemplateSet = "basic" | "grant" | "all";

/**
 * The entities of a template, in the order of the standard: those named by key, file name or Japanese title, or a whole set.
 * Confidential tables are in no set: they are named, and stand alone.
 *
 * @throws JusoError `usage` for a name that no entity has, and for confidential tables among others.
 */
export function templateEntities(names: readonly string[], set: TemplateSet): readonly EntityProfile[] {
  const inSet = entityProfiles.filter(({ sets, confidential }) =>
    set === "all" ? confidential === undefined : sets.includes(set),
  );
  if (names.length === 0) return inSet;
  // The basic set is what comes without a word; whoever names a table means that table.
  const choice = set === "grant" ? inSet : entityProfiles;
  for (const name of names) {
    if (choice.some((profile) => isCalled(profile, name))) continue;
    const known = choice.map(({ fileName, title }) => `${fileName}（${title.ja}）`).join("、");
    const meant = closestMatch(
      name,
      choice.flatMap(({ key, fileName, title }) => [fileName, key, title.ja]),
    );
    throw new JusoError("usage", {
      ja: `「${name}」という表はありません。${meant === undefined ? "" : `「${meant}」のことではありませんか。`}次の中から指定してください：${known}`,
      en: `There is no entity "${name}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Choose from: ${choice.map(({ fileName }) => fileName).join(", ")}`,
    });
  }
  const chosen = choice.filter((profile) => names.some((name) => isCalled(profile, name)));
  const secret = chosen.find(({ confidential }) => confidential !== undefined);
  const other = chosen.find(({ confidential }) => confidential === undefined);
  if (secret !== undefined && other !== undefined) {
    throw new JusoError("usage", {
      ja: `「${secret.title.ja}」は${secret.confidential}により秘密を守る義務のある表です。「${other.title.ja}」とは別のブックにしてください（二度に分けて作ってください）。`,
      en: `"${secret.title.en}" is under a duty of secrecy (${secret.confidential}); it needs a workbook apart from "${other.title.en}". Make them one after the other.`,
    });
  }
  return chosen;
}

function isCalled({ key, fileName, title }: EntityProfile, name: string): boolean {
  return key === name || fileName === name || title.ja === name;
}
