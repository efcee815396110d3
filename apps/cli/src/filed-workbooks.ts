import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { defaultReadLimits, filedFolder, submissionPath } from "@juso/tables";
import { fileSource, findSubmission, findTogether } from "@juso/validator/node";
import { exceededLimit, openZip } from "@juso/workbook";
import type { CommandIo } from "./cli-io.ts";
import type { CommonOptions } from "./options.ts";
import { documentBytes } from "./read-input.ts";

/** Where a workbook stands that may be a document as it was filed. */
export interface FiledWorkbook {
  /** As it is shown to people; within a zip the path goes on behind the name of the zip. */
  readonly path: string;
  /** Its content, where it stands in a zip. */
  readonly bytes?: () => Promise<Uint8Array>;
}

/**
 * The workbooks of `--filed`, else those of the folder `filed` of the submission, also within a zip; beside a submission that is a file and
 * holds no such folder.
 */
export async function filedWorkbooks(
  submission: string,
  named: string | undefined,
  options: CommonOptions,
  io: CommandIo,
): Promise<readonly FiledWorkbook[]> {
  if (named !== undefined) return (await workbooksOf(named, io)) ?? (await zipped(named, io, "")) ?? [{ path: named }];
  const place = resolve(io.folder, submission);
  if ((await stat(place)).isDirectory()) {
    const { sources } = await (options.together ? findTogether : findSubmission)(io.folder, [submission]);
    return inFiledFolder(sources.map(({ name }) => submissionPath(name))).map((name) => ({
      path: join(submission, name),
    }));
  }
  const inside = (await zipped(submission, io, filedFolder)) ?? [];
  return inside.length > 0 ? inside : ((await workbooksOf(join(dirname(submission), filedFolder), io)) ?? []);
}

/** The workbooks of a folder; nothing when it is none. */
async function workbooksOf(folder: string, io: CommandIo): Promise<readonly FiledWorkbook[] | undefined> {
  const names = await readdir(resolve(io.folder, folder)).catch(() => undefined);
  return names
    ?.filter(isWorkbook)
    .sort()
    .map((name) => ({ path: join(folder, name) }));
}

/** The workbooks of a zip: of its folder `filed`, or all; nothing when the file is no zip that can be read. */
async function zipped(
  file: string,
  io: CommandIo,
  folder: typeof filedFolder | "",
): Promise<readonly FiledWorkbook[] | undefined> {
  const place = resolve(io.folder, file);
  const state = await stat(place).catch(() => undefined);
  if (state?.isFile() !== true || isWorkbook(file)) return undefined;
  const zip = await openZip(fileSource(place, basename(file), state.size), defaultReadLimits);
  if (zip.kind !== "entries") return undefined;
  io.inputs.add(place);
  const entries = new Map(zip.entries.map((entry) => [submissionPath(entry.name), entry]));
  const paths = [...entries.keys()];
  const names = folder === "" ? paths.filter(isWorkbook).sort() : inFiledFolder(paths);
  return names.map((name) => ({
    path: join(file, name),
    bytes: async () => {
      const entry = entries.get(name)!;
      if (exceededLimit(entry, { ...defaultReadLimits, entryBytes: documentBytes })) throw new Error("too large");
      return entry.slice(0, entry.size);
    },
  }));
}

/** The workbooks that stand in the uppermost folder of the name. */
function inFiledFolder(paths: readonly string[]): readonly string[] {
  const found = paths.filter((path) => isWorkbook(path) && basename(dirname(path)) === filedFolder);
  const depth = Math.min(...found.map((path) => path.split("/").length));
  return found.filter((path) => path.split("/").length === depth).sort();
}

/** What systems and Excel leave beside files is none. */
function isWorkbook(path: string): boolean {
  return /\.xlsx$/i.test(path) && !/^(?:~\$|\.)/.test(basename(path)) && !path.split("/").includes("__MACOSX");
}
