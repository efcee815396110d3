import type { CommandIo } from "../cli-io.ts";
import { readOptionFile } from "./read-named-file.ts";

/** A key has some hundred bytes. */
const keyMebibytes = 1;

/**
 * The text of a file with a key.
 *
 * @param option as it is written, `--sign`.
 * @throws JusoError `input-not-found` when it cannot be read.
 */
export async function readKey(option: string, file: string, io: CommandIo): Promise<string> {
  return new TextDecoder("latin1").decode(await readOptionFile(option, file, keyMebibytes, io));
}
