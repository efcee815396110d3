import { openParameterFile as openBytes, type ParameterFile, parameterFileMebibytes } from "@juso/parameter-files";
import { visibleText } from "@juso/reporters";
import type { CommandIo } from "../cli-io.ts";
import { parameterFileWords } from "../options/parameter-file-words.ts";
import { readOptionFile } from "./read-named-file.ts";

/**
 * Reads the file of `--parameters`. What is wrong with the values is kept, to be told together with what the year lacks.
 *
 * @throws JusoError `input-not-found` when the file cannot be read, `configuration-invalid` when it is no such file at all.
 */
export async function openParameterFile(file: string, io: CommandIo): Promise<ParameterFile> {
  const bytes = await readOptionFile("--parameters", file, parameterFileMebibytes, io);
  return openBytes(bytes, visibleText(file), parameterFileWords);
}
