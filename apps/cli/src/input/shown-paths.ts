import { basename, isAbsolute, sep } from "node:path";

/** Parts of a path that may be needed to tell submissions apart. */
const mostParts = 8;

/**
 * What reports call submissions. A path from the root of this machine says nothing to whoever gets the report: of an argument that is one,
 * its last part and what is below it are kept, and as many parts before it as tell the submissions apart.
 *
 * @param paths where the submissions stand, as the user named them.
 * @param named the arguments.
 */
export function shownPaths(paths: readonly string[], named: readonly string[]): readonly string[] {
  for (let parts = 1; parts < mostParts; parts += 1) {
    const shown = paths.map((path) => shownPath(path, named, parts));
    if (new Set(shown).size === new Set(paths).size) return shown;
  }
  return paths;
}

function shownPath(given: string, named: readonly string[], parts: number): string {
  if (!isAbsolute(given)) return given;
  const path = given.replace(/[\\/]+$/, "");
  const argument = named
    .map((each) => each.replace(/[\\/]+$/, ""))
    .filter((each) => each !== "" && isWithin(path, each))
    .sort((a, b) => b.length - a.length)[0];
  if (argument === undefined) return basename(path);
  const kept = argument.split(/[\\/]+/).slice(-parts);
  return kept.join("/") + path.slice(argument.length).replaceAll(sep, "/");
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`);
}
