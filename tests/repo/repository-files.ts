import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A file of the repository. */
export interface RepositoryFile {
  /** Path under the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Paths of the files that git tracks or would track, sorted. */
export function repositoryPaths(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(listed.split("\0"))].filter((path) => path !== "" && existsSync(`${root}${path}`)).toSorted();
}

/** The text of a file of the repository. */
export function readRepositoryFile(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}

/** Hand-written TypeScript and JavaScript. */
export function sourceFiles(): readonly RepositoryFile[] {
  return repositoryPaths()
    .filter((path) => /\.(ts|mts|mjs|js)$/.test(path) && !path.includes("/generated/"))
    .map((path) => ({ path, text: readRepositoryFile(path) }));
}

/** True for tests and for what only tests use. */
export function isTest(path: string): boolean {
  return path.startsWith("tests/") || /\.(test|fixture)\.m?[jt]s$/.test(path);
}
