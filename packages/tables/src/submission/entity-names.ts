import { type EntityProfile, oncePer } from "@juso/model";

/** Finds the entity that the name of a file or sheet means. */
export interface EntityNames {
  /** By the file's name without folder and extension: `plan-role`, `planRole` or the Japanese title. */
  ofFile(path: string): EntityProfile | undefined;
  /** By a sheet's name: the Japanese or English title, `plan-role` or `planRole`. */
  ofSheet(name: string): EntityProfile | undefined;
  /** By the key or file name that a manifest gives. */
  ofKey(key: string): EntityProfile | undefined;
  /** A right file name and a right sheet name, for messages. */
  readonly exampleFile: string;
  readonly exampleSheet: string;
}

/** The names of these entities; compared after NFKC, without regard to case or blanks. */
export const createEntityNames: (profiles: readonly EntityProfile[]) => EntityNames = oncePer((profiles) => {
  const byName = new Map<string, EntityProfile>();
  for (const profile of profiles) {
    for (const name of [profile.title.en, profile.title.ja, profile.fileName, profile.key]) {
      byName.set(foldName(name), profile);
    }
  }
  const find = (name: string): EntityProfile | undefined => byName.get(foldName(name));
  return {
    ofFile: (path) => find(path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "")),
    ofSheet: find,
    exampleFile: `${profiles[0]?.fileName ?? "case"}.csv`,
    exampleSheet: profiles[0]?.title.ja ?? "",
    ofKey: (key) => profiles.find((profile) => profile.key === key || profile.fileName === key),
  };
});

function foldName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
