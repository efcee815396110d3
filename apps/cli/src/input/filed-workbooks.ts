import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import {
  documentBytes,
  type FiledWorkbook,
  filedUnreadable,
  filedWorkbooksWithin,
  inFiledFolder,
  isWorkbook,
} from "@juso/filing";
import { filedFolder, submissionPath } from "@juso/tables";
import { fileSource, findSubmission, findTogether } from "@juso/validator/node";
import type { CommandIo } from "../cli-io.ts";
import type { CommonOptions } from "../options/options.ts";
import { readInput } from "./read-input.ts";

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
  if (named !== undefined)
    return (await workbooksOf(named, io)) ?? (await zipped(named, io, "")) ?? [workbookAt(named, io)];
  const place = resolve(io.folder, submission);
  if ((await stat(place)).isDirectory()) {
    const { sources } = await (options.together ? findTogether : findSubmission)(io.folder, [submission]);
    const paths = inFiledFolder(sources.map(({ name }) => submissionPath(name)));
    return paths.map((path) => workbookAt(join(submission, path), io));
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
    .map((name) => workbookAt(join(folder, name), io));
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
  const found = await filedWorkbooksWithin(fileSource(place, basename(file), state.size), folder);
  if (found !== undefined) io.inputs.add(place);
  return found?.map(({ bytes, path }) => ({ path: join(file, path), bytes }));
}

function workbookAt(path: string, io: CommandIo): FiledWorkbook {
  return { path, bytes: () => readInput(path, documentBytes, (cause) => filedUnreadable(path, cause), io) };
}
