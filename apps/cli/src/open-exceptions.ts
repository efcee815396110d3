import { type ByteSource, JusoError, memorySource } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { CommandIo } from "./cli-io.ts";
import { readInput } from "./read-input.ts";

/** A table of exceptions is written by hand; anything beyond this is not one. */
const exceptionBytes = 16 * 2 ** 20;

/**
 * The file of `--exceptions`. What stands in it is judged with the submission.
 *
 * @throws JusoError `input-not-found` when it cannot be read.
 */
export async function openExceptions(file: string | undefined, io: CommandIo): Promise<ByteSource | undefined> {
  if (file === undefined) return undefined;
  const name = visibleText(file);
  const refuse = (cause: unknown): JusoError =>
    new JusoError(
      "input-not-found",
      {
        ja: `--exceptions のファイル「${name}」を読めません。ファイル名と読み取りの権限、大きさ（16MiBまで）を確かめてください。`,
        en: `The file "${name}" of --exceptions cannot be read. Check its name, its permissions and its size (at most 16 MiB).`,
      },
      { cause },
    );
  return memorySource(name, await readInput(file, exceptionBytes, refuse, io));
}
