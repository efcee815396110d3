import { entityProfiles } from "@juso/schemas";

/** The names of all tables as their files have them, for completion. */
export const entityFileNames: readonly string[] = entityProfiles.map(({ fileName }) => fileName);
