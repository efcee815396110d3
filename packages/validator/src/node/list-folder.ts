import { accessSync, constants, type Dirent, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Obstacle } from "@juso/model";
import { type FileSource, fileSource } from "./file-source.ts";

/** Files that desktops and Excel leave behind; they are no part of a submission. */
const strayFile = /^(?:\..*|~\$.*|Thumbs\.db|desktop\.ini|__MACOSX)$/i;

/**
 * All files of a folder and the folders in it, named from the folder with `/`. What is there and cannot be read is given with its
 * obstacle; only the folder itself throws. Links to files are followed, links to folders are not.
 *
 * @param limit so many files at most.
 * @returns the files, or "tooMany".
 * @throws the error of Node when the folder itself cannot be listed.
 */
export async function listFolder(root: string, limit: number): Promise<readonly FileSource[] | "tooMany"> {
  const sources: FileSource[] = [];
  const folders: string[] = [""];
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    const entries = await list(root, below).catch((error: unknown) => {
      if (below === "") throw error;
      return obstacleOf(error);
    });
    if (typeof entries === "string") {
      sources.push(blocked(join(root, below), below, entries));
      continue;
    }
    for (const entry of entries) {
      const text = textOf(entry.name);
      if (strayFile.test(text.name)) continue;
      const name = below === "" ? text.name : `${below}/${text.name}`;
      const path = join(root, name);
      if (!text.isUtf8) sources.push(blocked(path, name, "nameNotUtf8"));
      else if (entry.isDirectory()) folders.push(name);
      else sources.push(fileAt(path, name, entry.isSymbolicLink()));
      if (sources.length > limit) return "tooMany";
    }
  }
  return sources;
}

/** The file at a path, or what stands in its way. It throws nothing. A turn of the event loop takes longer than what is asked here. */
function fileAt(path: string, name: string, isLink: boolean): FileSource {
  try {
    const state = statSync(path);
    if (state.isDirectory()) return blocked(path, name, isLink ? "linkToFolder" : "notAFile");
    if (!state.isFile()) return blocked(path, name, "notAFile");
    accessSync(path, constants.R_OK);
    return fileSource(path, name, state.size);
  } catch (error) {
    return blocked(path, name, obstacleOf(error));
  }
}

/** Names come as bytes, because a name that is not UTF-8 would come back changed and name no file. */
function list(root: string, below: string): Promise<Dirent<Buffer>[]> {
  return readdir(join(root, below), { withFileTypes: true, encoding: "buffer" });
}

function textOf(bytes: Buffer): { readonly name: string; readonly isUtf8: boolean } {
  try {
    return { name: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), isUtf8: true };
  } catch {
    // Most such names were written by Windows; where not, the place is still told apart from others.
    return { name: new TextDecoder("shift_jis").decode(bytes), isUtf8: false };
  }
}

function obstacleOf(error: unknown): Obstacle {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return "danglingLink";
    case "ELOOP":
      return "linkLoop";
    default:
      return "noPermission";
  }
}

function blocked(path: string, name: string, obstacle: Obstacle): FileSource {
  const fail = (): never => {
    throw new Error(`cannot be read: ${obstacle}`);
  };
  return { path, name, size: 0, obstacle, stream: fail, slice: async () => fail() };
}
