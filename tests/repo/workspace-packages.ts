import { readRepositoryFile, repositoryPaths } from "./repository-files.ts";

/** A workspace package, as its package.json declares it. */
export interface WorkspacePackage {
  readonly name: string;
  /** Folder under the root; empty for the root itself. */
  readonly folder: string;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
}

/** All workspace packages and the root, the most deeply nested first. */
export function workspacePackages(): readonly WorkspacePackage[] {
  return repositoryPaths()
    .filter((path) => /^(?:(?:packages|apps)\/[^/]+\/|schemas\/|examples\/|tests\/)?package\.json$/.test(path))
    .map((path) => {
      const {
        name,
        dependencies = {},
        devDependencies = {},
        peerDependencies = {},
      } = JSON.parse(readRepositoryFile(path));
      return {
        name,
        folder: path.slice(0, -"package.json".length),
        dependencies: [...Object.keys(dependencies), ...Object.keys(peerDependencies)],
        devDependencies: Object.keys(devDependencies),
      };
    })
    .toSorted((left, right) => right.folder.length - left.folder.length);
}

/** The package that a file belongs to. */
export function packageOf(path: string, packages: readonly WorkspacePackage[]): WorkspacePackage {
  const owner = packages.find(({ folder }) => path.startsWith(folder));
  if (owner === undefined) throw new Error(`${path} belongs to no package`);
  return owner;
}

/** The package that an import names: `@juso/schemas/validators` is `@juso/schemas`. Nothing for relative and `node:` imports. */
export function importedPackage(specifier: string): string | undefined {
  if (/^(\.|node:|data:)/.test(specifier)) return undefined;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
