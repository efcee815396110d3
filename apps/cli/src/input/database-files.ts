import type { DatabaseSources } from "@juso/convert";
import type { ByteSource } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { isDatabase } from "@juso/tables";

/**
 * A submission as files that can be read: an SQLite database as those that it stands for, anything else as it is. What reads databases is large and
 * is loaded for them only.
 *
 * @throws JusoError `data-not-accepted` for a database that cannot be read.
 */
export async function databaseFiles(sources: readonly ByteSource[]): Promise<DatabaseSources> {
  const [only] = sources;
  if (sources.length !== 1 || only === undefined || !(await isDatabase(only))) return { sources, otherTables: [] };
  const { databaseSources } = await import("@juso/convert");
  return databaseSources(only, entityProfiles);
}
