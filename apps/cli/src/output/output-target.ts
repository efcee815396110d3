import { type BigIntStats, lstatSync, statSync } from "node:fs";
import { alreadyThere, isFolder, isInput, isLink, isNoFile, notWritable } from "./output-errors.ts";

/** What a command may replace. */
export interface Replacing {
  /** `--force`: a file of the same name may be replaced. */
  readonly force: boolean;
  /** Absolute paths of the files that the command read; these are never replaced, under whatever name. */
  readonly inputs: ReadonlySet<string>;
}

/**
 * Decides whether a file may be written at a place. A link is neither followed nor replaced; devices, pipes and inputs are never replaced.
 *
 * @param path the place as the user named it.
 * @returns the permissions of the file that would be replaced; `undefined` when there is none.
 * @throws JusoError `output-exists` or `output-not-writable`.
 */
export function checkTarget(place: string, path: string, { force, inputs }: Replacing): number | undefined {
  const found = look(place, path);
  if (found === undefined) return undefined;
  if (found.isDirectory()) throw isFolder(path);
  if (!found.isSymbolicLink() && !found.isFile()) throw isNoFile(path);
  if (!force) throw alreadyThere(path);
  if (found.isSymbolicLink()) throw isLink(path);
  for (const input of inputs) if (isSame(found, input)) throw isInput(path);
  return Number(found.mode & 0o7777n);
}

function look(place: string, path: string): BigIntStats | undefined {
  try {
    return lstatSync(place, { bigint: true, throwIfNoEntry: false });
  } catch (cause) {
    throw notWritable(path, cause);
  }
}

/** Two names of one file, by whatever links. */
function isSame(found: BigIntStats, input: string): boolean {
  const other = statSync(input, { bigint: true, throwIfNoEntry: false });
  return other !== undefined && other.dev === found.dev && other.ino === found.ino;
}
