import type { EntityProfile } from "@juso/model";

/**
 * An empty `manifest.json` for a folder of the CSV templates of these entities. The code of the municipality and the fiscal year are left
 * to be filled in; until then a check says that they are missing. Hashes are left out: the files change while they are filled in.
 *
 * @param specVersion version of the standard that the templates follow.
 */
export function templateManifest(
  profiles: readonly Pick<EntityProfile, "key" | "fileName" | "level">[],
  specVersion: string,
): string {
  const manifest = {
    specVersion,
    municipalityCode: "",
    fiscalYear: null,
    level: profiles.some(({ level }) => level === "p0") ? "p0" : "p1",
    documents: profiles.map(({ key, fileName }) => ({ path: `${fileName}.csv`, entity: key })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
