/** Checks that say of a file that its records, of whatever entity, were not read. */
export const hidingChecks: ReadonlySet<string> = new Set([
  "entity-known",
  "file-readable",
  "file-type-matches-content",
  "manifest-lists-file",
  "spec-version-supported",
  "zip-readable",
]);
