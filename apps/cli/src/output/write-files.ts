import { resolve } from "node:path";
import { checkTarget, type Replacing } from "./output-target.ts";
import { PendingFile } from "./pending-file.ts";
import { refuseStandardOutput } from "./standard-output.ts";

type FilePiece = string | Uint8Array;

/** A file to write. Relative paths start from the folder of the command. */
export interface OutputFile {
  readonly path: string;
  /** What it holds, or what makes it piece after piece when it is written. */
  readonly content: FilePiece | (() => AsyncIterable<FilePiece> | Iterable<FilePiece>);
  /** Only the user who writes it may read it. */
  readonly isPrivate?: true;
}

/**
 * Writes files so that none is ever half written: each under a temporary name in its own folder first, then all are renamed.
 * Nothing is written when one of them may not be. Missing folders are made.
 *
 * @throws JusoError `usage` for `-`; `output-exists` or `output-not-writable`.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[], replacing: Replacing): Promise<void> {
  refuseStandardOutput(files.map(({ path }) => path));
  for (const { path } of files) checkTarget(resolve(folder, path), path, replacing);
  const pending: PendingFile[] = [];
  try {
    for (const file of files) pending.push(await PendingFile.begin(folder, file.path, replacing, file.isPrivate));
    for (const [index, file] of pending.entries()) {
      const { content } = files[index]!;
      for await (const piece of typeof content === "function" ? content() : [content]) await file.write(piece);
      await file.close();
    }
    for (const file of pending) file.commit();
  } catch (error) {
    await Promise.all(pending.map((file) => file.abandon()));
    throw error;
  }
}
