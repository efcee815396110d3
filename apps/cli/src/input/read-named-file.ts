import { JusoError, type Text } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { CommandIo } from "../cli-io.ts";
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
  const subject = { ja: `${option} のファイル「${name}」`, en: `The file "${name}" of ${option}` };
  return readNamedFile(subject, file, mebibytes, io);
}

/**
 * The bytes of a file that the command line names.
 *
 * @param subject what the sentence of refusal calls it.
 * @param mebibytes the most that such a file may have.
 * @throws JusoError `input-not-found` when it cannot be read or is larger.
 */
export function readNamedFile(subject: Text, file: string, mebibytes: number, io: CommandIo): Promise<Uint8Array> {
  const refuse = (cause: unknown): JusoError =>
    new JusoError(
      "input-not-found",
      {
        ja: `${subject.ja}を読めません。ファイル名と読み取りの権限、大きさ（${mebibytes}MiBまで）を確かめてください。`,
        en: `${subject.en} cannot be read. Check its name, its permissions and its size (at most ${mebibytes} MiB).`,
      },
      { cause },
    );
  return readInput(file, mebibytes * 2 ** 20, refuse, io);
}
