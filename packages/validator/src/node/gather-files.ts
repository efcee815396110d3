import { lstat, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { JusoError } from "@juso/model";
import { type FileSource, fileSource } from "./file-source.ts";
import { listFolder } from "./list-folder.ts";
import { danglingPath, emptyFolder, emptyPath, specialPath, tooManyFiles, unreadablePath } from "./path-errors.ts";

/** Far more files than a prefecture's folder holds: a folder with more was named by mistake. */
const fileLimit = 200_000;

/** Files that belong together by the way they were named; each group is then divided into submissions by itself. */
export interface GatheredFiles {
  /** What the user named, for sentences: the folder, or the folder of the loose files. */
  readonly path: string;
  /** Named from the folder; loose files are named `<number of their folder>/<name>`. */
  readonly sources: readonly FileSource[];
  /** Loose files only: what the user called each of them, by name. */
  readonly loose?: ReadonlyMap<string, string>;
}

/** What stands at the paths, and the paths that cannot be used. */
export interface Gathering {
  readonly groups: readonly GatheredFiles[];
  readonly failures: readonly { readonly path: string; readonly error: JusoError }[];
}

interface NamedPath {
  readonly path: string;
  readonly place: string;
  readonly isFolder: boolean;
  readonly size: number;
}

/**
 * Gathers the files at the paths:
 *
 * - a folder is a group with all that is below it, and so is a manifest named alone;
 * - a manifest named beside other things of its folder (as a shell expands `folder/*`) makes one group with them;
 * - all other files together are one group, wherever they stand.
 *
 * The same path named twice counts once. Nothing is opened.
 *
 * @param folder where relative paths start.
 */
export async function gatherFiles(folder: string, paths: readonly string[]): Promise<Gathering> {
  const failures: { path: string; error: JusoError }[] = [];
  const named = new Map<string, NamedPath>();
  const attempt = async (path: string, work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => {
      if (!(error instanceof JusoError)) throw error;
      failures.push({ path, error });
    });
  };
  for (const path of paths) {
    await attempt(path, async () => {
      const found = await look(folder, path);
      if (!named.has(found.place)) named.set(found.place, found);
    });
  }
  const groups: GatheredFiles[] = [];
  const loose: NamedPath[] = [];
  const done = new Set<NamedPath>();
  for (const one of named.values()) {
    if (done.has(one)) continue;
    const home = dirname(one.place);
    const beside = [...named.values()].filter(({ place }) => dirname(place) === home);
    const manifest = beside.find(isManifest);
    await attempt(one.path, async () => {
      if (manifest !== undefined) {
        for (const each of beside) done.add(each);
        const isAlone = beside.length === 1;
        const sources = isAlone ? await below(home, manifest.path) : await together(beside);
        groups.push({ path: isAlone ? manifest.path : dirname(manifest.path), sources });
      } else if (one.isFolder) groups.push({ path: one.path, sources: await below(one.place, one.path) });
      else loose.push(one);
    });
  }
  if (loose.length > 0) groups.push(looseGroup(loose));
  return { groups, failures };
}

function isManifest({ place, isFolder }: NamedPath): boolean {
  return !isFolder && basename(place).toLowerCase() === "manifest.json";
}

async function look(folder: string, path: string): Promise<NamedPath> {
  if (path.trim() === "") throw emptyPath();
  const place = resolve(folder, path);
  const state = await stat(place).catch(async (cause: unknown) => {
    const link = await lstat(place).catch(() => undefined);
    const isDangling = link?.isSymbolicLink() && (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw isDangling ? danglingPath(path) : unreadablePath(path, cause);
  });
  if (!state.isDirectory() && !state.isFile()) throw specialPath(path);
  return { path, place, isFolder: state.isDirectory(), size: state.size };
}

async function below(root: string, path: string): Promise<readonly FileSource[]> {
  const sources = await listFolder(root, fileLimit).catch((cause: unknown) => {
    throw unreadablePath(path, cause);
  });
  if (sources === "tooMany") throw tooManyFiles(path);
  if (sources.length === 0) throw emptyFolder(path);
  return sources.toSorted(byName);
}

/** Files and folders that stand in one folder, named from it. */
async function together(beside: readonly NamedPath[]): Promise<readonly FileSource[]> {
  const sources: FileSource[] = [];
  for (const { path, place, isFolder, size } of beside) {
    const name = basename(place);
    if (!isFolder) sources.push(fileSource(place, name, size));
    else {
      const inside = await listFolder(place, fileLimit).catch((cause: unknown) => {
        throw unreadablePath(path, cause);
      });
      if (inside === "tooMany") throw tooManyFiles(path);
      for (const source of inside) sources.push({ ...source, name: join(name, source.name).replaceAll("\\", "/") });
    }
  }
  return sources.sort(byName);
}

function looseGroup(loose: readonly NamedPath[]): GatheredFiles {
  const homes = [...new Set(loose.map(({ place }) => dirname(place)))];
  const called = new Map<string, string>();
  const sources = loose.map(({ path, place, size }) => {
    const name = `${homes.indexOf(dirname(place))}/${basename(place)}`;
    called.set(name, path);
    return fileSource(place, name, size);
  });
  const [first] = loose;
  return {
    path: loose.length === 1 ? first!.path : dirname(first!.path),
    sources: sources.sort(byName),
    loose: called,
  };
}

function byName(a: FileSource, b: FileSource): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
