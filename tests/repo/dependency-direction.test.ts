import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { importsOf } from "./imports.ts";
import { mayImport } from "./may-import.ts";
import { isTest, readRepositoryFile, sourceFiles } from "./repository-files.ts";
import { importedPackage, packageOf, workspacePackages } from "./workspace-packages.ts";

/** What each package may import of this repository: one direction, toward the model. Apps may import everything. */
const allowed = mayImport(readRepositoryFile("ARCHITECTURE.md"));

const packages = workspacePackages();
const files = sourceFiles();
const libraries = packages.filter(({ folder }) => folder.startsWith("packages/") || folder === "schemas/");
const own = (names: readonly string[]) =>
  names.filter((name) => name.startsWith("@juso/")).map((name) => name.slice(6));

test("every package has its place in the layers", () => {
  expect(libraries.map(({ name }) => name.slice(6)).toSorted()).toEqual([...allowed.keys()].toSorted());
});

/** The package that a file reaches by an import: by its name, or by a path that leads out of the file's own package. */
function reached(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return importedPackage(specifier);
  const target = join(dirname(path), specifier);
  const [from, to] = [packageOf(path, packages), packageOf(target, packages)];
  if (from === to) return undefined;
  return to.folder === "" ? `@juso/../${target}` : to.name;
}

test("a path into another package is seen as an import of it", () => {
  expect(reached("packages/model/src/a.ts", "../../rules/src/index.ts")).toBe("@juso/rules");
  expect(reached("packages/model/src/a.ts", "../../../benchmarks/a.ts")).toBe("@juso/../benchmarks/a.ts");
  expect(reached("packages/model/src/a.ts", "./entities/b.ts")).toBeUndefined();
  expect(reached("packages/model/src/a.ts", "@juso/rules")).toBe("@juso/rules");
});

describe.each(libraries)("$name depends only on lower layers", ({ name, folder, dependencies }) => {
  const lower = allowed.get(name.slice(6)) ?? [];

  test("by its package.json", () => {
    expect(own(dependencies).filter((dependency) => !lower.includes(dependency))).toEqual([]);
  });

  test("by its imports", () => {
    const upward = files
      .filter(({ path }) => path.startsWith(folder) && !isTest(path))
      .flatMap((file) =>
        own(importsOf(file).flatMap((specifier) => reached(file.path, specifier) ?? [])).map(
          (target) => `${file.path} → ${target}`,
        ),
      )
      .filter((edge) => !lower.some((target) => edge.endsWith(` → ${target}`)));
    expect(upward).toEqual([]);
  });
});

test("the world is reached only from apps, from the generator, from what builds, and from the entry for Node", () => {
  const touching = files
    .filter(({ path }) => path.startsWith("packages/") && !isTest(path))
    .filter(({ path }) => !path.startsWith("packages/codegen/") && !path.startsWith("packages/validator/src/node/"))
    .filter(({ path }) => !/^packages\/[^/]+\/scripts\//.test(path))
    .filter((file) => importsOf(file).some((specifier) => specifier.startsWith("node:")))
    .map(({ path }) => path);
  expect(touching).toEqual([]);
});

test("no package below the apps asks for the time, for chance or for the process", () => {
  const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bglobalThis\.process\b/;
  const asking = files
    .filter(({ path }) => path.startsWith("packages/") && !path.startsWith("packages/codegen/") && !isTest(path))
    .filter(({ text }) => impure.test(text))
    .map(({ path }) => path);
  expect(asking).toEqual([]);
});

test("scripts need nothing but Node, so that they run before anything is installed", () => {
  const needing = files
    .filter(({ path }) => path.startsWith("scripts/"))
    .flatMap((file) => importsOf(file).map((specifier) => `${file.path} → ${specifier}`))
    .filter((edge) => !/ → (node:|\.)/.test(edge));
  expect(needing).toEqual([]);
});

describe("every imported package is declared", () => {
  const rootDev = packages.find(({ folder }) => folder === "")?.devDependencies ?? [];
  const declaring = packages.map((owner): [string, typeof owner] => [owner.name, owner]);

  test.each(declaring)("in %s", (_, owner) => {
    const undeclared = files
      .filter(({ path }) => packageOf(path, packages) === owner)
      .flatMap((file) => {
        // What builds a package is not packed with it.
        const mayBeDev = isTest(file.path) || !/^(packages|apps)\/[^/]+\/(?!scripts\/)/.test(file.path);
        const known = new Set([
          owner.name,
          ...owner.dependencies,
          ...(mayBeDev ? [...owner.devDependencies, ...rootDev] : []),
        ]);
        return importsOf(file)
          .flatMap((specifier) => importedPackage(specifier) ?? [])
          .filter((name) => !known.has(name))
          .map((name) => `${file.path} → ${name}`);
      });
    expect(undeclared).toEqual([]);
  });
});
