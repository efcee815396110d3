import { statSync } from "node:fs";
import { resolve } from "node:path";
import {
  type ArrivedFile,
  fileDateOf,
  isPassedOver,
  type ReceiveOptions,
  type Reception,
  receive,
} from "@juso/aggregate";
import { type FileSource, listFolder, tooManyFiles, unreadablePath } from "@juso/validator/node";
import type { CommandIo } from "../cli-io.ts";
import type { RegisterFile } from "./judge-task.ts";
import { type JudgeThreadOptions, judgeThreads } from "./judge-threads.ts";

/** Far more files than a nation sends: a folder with more was named by mistake. */
const fileLimit = 20_000;

/** What a prefecture asks for, and what in the folder did not arrive. */
export interface ReceiveFolderOptions extends Omit<ReceiveOptions, "judge" | "atOnce"> {
  /** Paths of files that are passed over, such as the lists that were named. */
  readonly passedOver?: readonly string[];
  readonly threads?: JudgeThreadOptions;
  /** The file that `register` was read from. */
  readonly registerFile?: RegisterFile;
}

/**
 * Receives all files of a folder and the folders in it. The prefecture's own lists, and the receipt on paper beside a package, are passed over.
 *
 * @param folder as the user wrote it.
 * @throws JusoError `input-not-found` when the folder cannot be read or holds too many files.
 */
export async function receiveFolder(
  folder: string,
  { passedOver = [], registerFile, threads: threadOptions, ...options }: ReceiveFolderOptions,
  io: CommandIo,
): Promise<Reception> {
  const root = resolve(io.folder, folder);
  const found = await listFolder(root, fileLimit).catch((cause: unknown) => {
    throw unreadablePath(folder, cause);
  });
  if (found === "tooMany") throw tooManyFiles(folder);
  const over = new Set(passedOver.map((path) => resolve(io.folder, path).normalize("NFC")));
  const names = new Set(found.map(({ name }) => name));
  const sources = found
    .filter(({ name, path }) => !over.has(path.normalize("NFC")) && !isPassedOver(name, names))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { path } of sources) io.inputs.add(path);
  const threads = judgeThreads(
    sources.length,
    { ...(options.parameters && { parameters: options.parameters }), ...(registerFile && { register: registerFile }) },
    threadOptions,
  );
  try {
    return await receive(arrivals(sources), { ...options, ...threads });
  } finally {
    await threads?.close();
  }
}

function* arrivals(sources: readonly FileSource[]): Generator<ArrivedFile> {
  for (const source of sources) {
    const fileDate = source.obstacle === undefined ? dateOf(source.path) : undefined;
    yield { path: source.name, source, ...(fileDate && { fileDate }) };
  }
}

/** The day on which the file was written. */
function dateOf(path: string): string | undefined {
  const { mtime } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return mtime && fileDateOf(mtime);
}
