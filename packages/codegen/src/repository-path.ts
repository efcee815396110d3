import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);

/** Absolute path of a file or folder of the repository, from its path under the root, with `/`. */
export function repositoryPath(path: string): string {
  return fileURLToPath(new URL(path, root));
}
