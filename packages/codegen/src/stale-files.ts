/**
 * Files that an earlier run wrote and that nothing generates any more: schemas and table profiles of removed entities.
 *
 * @param files what is generated now.
 * @param list names of the files in a folder.
 */
export function staleFiles(
  files: ReadonlyMap<string, string>,
  list: (folder: string) => readonly string[],
): readonly string[] {
  return [
    ...list("schemas/v1")
      .filter((name) => name.endsWith(".schema.json"))
      .map((name) => `schemas/v1/${name}`),
    ...list("schemas/v1/table-profiles").map((name) => `schemas/v1/table-profiles/${name}`),
  ].filter((path) => !files.has(path));
}
