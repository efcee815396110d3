import { standardFolder } from "./standard-folder.ts";

/** Folders below `schemas/v1` that hold generated files and nothing else. */
const generatedFolders = ["code-lists-json", "diagrams", "dictionary", "files", "generators", "sql", "table-profiles"];

/**
 * Files that an earlier run wrote and that nothing generates any more, such as those of removed entities.
 *
 * @param files what is generated now.
 * @param list names of the files in a folder.
 */
export function staleFiles(
  files: ReadonlyMap<string, unknown>,
  list: (folder: string) => readonly string[],
): readonly string[] {
  return [
    ...list(standardFolder)
      .filter((name) => name.endsWith(".schema.json"))
      .map((name) => `${standardFolder}/${name}`),
    ...generatedFolders.flatMap((folder) =>
      list(`${standardFolder}/${folder}`).map((name) => `${standardFolder}/${folder}/${name}`),
    ),
  ].filter((path) => !files.has(path));
}
