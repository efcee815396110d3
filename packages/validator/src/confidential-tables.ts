import type { EntityProfile, Finding, Location } from "@juso/model";
import type { FactCounter, TableFacts } from "./table-facts.ts";

/**
 * The files that hold a table under a duty of secrecy. All of such a file counts, for nobody can tell what was typed into the wrong sheet.
 */
export function confidentialFiles(
  facts: FactCounter,
  profiles: readonly EntityProfile[],
): ReadonlySet<Location["file"]> {
  const tables = facts.all().filter((table) => profileOf(table, profiles)?.confidential !== undefined);
  return new Set(tables.map(({ file }) => file));
}

/** A finding for each confidential table that shares its file with another table. */
export function mixedConfidentialTables(facts: FactCounter, profiles: readonly EntityProfile[]): readonly Finding[] {
  const tables = facts.all().map((table) => ({ table, profile: profileOf(table, profiles) }));
  return tables.flatMap(({ table: { file, sheet }, profile }) => {
    if (profile?.confidential === undefined) return [];
    const other = tables.find(
      (each) => each.table.file === file && each.profile !== undefined && each.profile.confidential === undefined,
    );
    if (other?.profile === undefined) return [];
    return [
      {
        checkId: "confidential-table-in-own-file",
        messageId: "mixed",
        location: { file, ...(sheet === undefined ? {} : { sheet }) },
        data: {
          entityTitleJa: profile.title.ja,
          entityTitleEn: profile.title.en,
          clause: profile.confidential,
          otherTitleJa: other.profile.title.ja,
          otherTitleEn: other.profile.title.en,
        },
        values: {},
        isPersonal: false,
      },
    ];
  });
}

function profileOf({ entity }: TableFacts, profiles: readonly EntityProfile[]): EntityProfile | undefined {
  return profiles.find(({ key }) => key === entity);
}
