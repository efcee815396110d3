import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { JusoError } from "@juso/model";
import { specialPath } from "@juso/validator/node";
import type { CommandIo } from "../cli-io.ts";

/**
 * The bytes of a file that a command names besides the submission. A pipe or a device is refused at once, because reading it might never end.
 *
 * @param limit bytes; a larger file is refused.
 * @param refuse the sentence for a file that cannot be read or is too large.
 * @throws JusoError `input-not-found`.
 */
export async function readInput(
  path: string,
  limit: number,
  refuse: (cause: unknown) => JusoError,
  io: CommandIo,
): Promise<Uint8Array> {
  const place = resolve(io.folder, path);
  const state = await stat(place).catch((cause: unknown) => {
    throw refuse(cause);
  });
  if (!state.isFile() && !state.isDirectory()) throw specialPath(path);
  if (state.isDirectory() || state.size > limit)
    throw refuse(new Error(state.isDirectory() ? "a folder" : "too large"));
  const bytes = await readFile(place).catch((cause: unknown) => {
    throw refuse(cause);
  });
  io.inputs.add(place);
  return bytes;
}
