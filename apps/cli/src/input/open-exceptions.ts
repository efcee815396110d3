import { type ByteSource, memorySource } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { CommandIo } from "../cli-io.ts";
import { readOptionFile } from "./read-named-file.ts";

/** A table of exceptions is written by hand; anything beyond this is not one. */
const exceptionMebibytes = 16;

/**
 * The file of `--exceptions`. What stands in it is judged with the submission.
 *
 * @throws JusoError `input-not-found` when it cannot be read.
 */
export async function openExceptions(file: string | undefined, io: CommandIo): Promise<ByteSource | undefined> {
  if (file === undefined) return undefined;
  return memorySource(visibleText(file), await readOptionFile("--exceptions", file, exceptionMebibytes, io));
}
