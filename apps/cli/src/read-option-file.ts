import { JusoError } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { CommandIo } from "./cli-io.ts";
import { readInput } from "./read-input.ts";

/**
 * The bytes of a file that an option names.
 *
 * @param option as it is written, `--register`.
 * @param mebibytes the most that such a file may have.
 * @throws JusoError `input-not-found` when it cannot be read or is larger.
 */
export function readOptionFile(option: string, file: string, mebibytes: number, io: CommandIo): Promise<Uint8Array> {
  const name = visibleText(file);
  const refuse = (cause: unknown): JusoError =>
    new JusoError(
      "input-not-found",
      {
        ja: `${option} のファイル「${name}」を読めません。ファイル名と読み取りの権限、大きさ（${mebibytes}MiBまで）を確かめてください。`,
        en: `The file "${name}" of ${option} cannot be read. Check its name, its permissions and its size (at most ${mebibytes} MiB).`,
      },
      { cause },
    );
  return readInput(file, mebibytes * 2 ** 20, refuse, io);
}
