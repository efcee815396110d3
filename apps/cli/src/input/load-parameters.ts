import { builtInParameters, type ParameterSet } from "@juso/grant";
import { parameterFileRefused } from "@juso/parameter-files";
import type { CommandIo } from "../cli-io.ts";
import { parameterFileWords } from "../options/parameter-file-words.ts";
import { openParameterFile } from "./open-parameter-file.ts";

/**
 * The parameters of the calculation, whatever year they are for: the built-in ones, with the values of `--parameters FILE` in their place.
 *
 * @throws JusoError `input-not-found` when the file cannot be read, `configuration-invalid` when something in it is wrong.
 */
export async function loadParameters(file: string | undefined, io: CommandIo): Promise<ParameterSet> {
  if (file === undefined) return builtInParameters;
  const opened = await openParameterFile(file, io);
  if (opened.wrong.length > 0) throw parameterFileRefused(opened, parameterFileWords);
  return opened.parameters;
}
