import { statSync } from "node:fs";
import { basename, dirname, isAbsolute, normalize, resolve, sep } from "node:path";
import type { ByteSource } from "@juso/model";

/**
 * The folder in which the files of a submission stand, from the folder of the command, with slashes; empty for that folder itself.
 * Nothing for what is packed into a zip, and for a place that is named from the root or is not below the folder of the command.
 *
 * @param path where the submission stands, as the user named it.
 */
export function folderOf(path: string, sources: readonly ByteSource[], folder: string): string | undefined {
  const [only] = sources;
  const isFile = statSync(resolve(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
  if (isFile && (sources.length !== 1 || only?.name !== basename(path))) return undefined;
  const found = normalize(isFile ? dirname(path) : path).split(sep);
  if (isAbsolute(path) || found.includes("..")) return undefined;
  return found.filter((part) => part !== "." && part !== "").join("/");
}
