import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { builtInParameters, mergeParameters, type ParameterSet, parseParameterSet } from "@juso/grant";
import { JusoError } from "@juso/model";
import type { CliIo } from "./cli-io.ts";

/**
 * The parameters of the calculation: the built-in ones, with the values of `--parameters FILE` in their place.
 *
 * @throws JusoError `input-not-found` when the file cannot be read, `configuration-invalid` when it is not a parameter set.
 */
export async function loadParameters(file: string | undefined, io: CliIo): Promise<ParameterSet> {
  if (file === undefined) return builtInParameters;
  const text = await readFile(resolve(io.folder, file), "utf8").catch((cause: unknown) => {
    throw new JusoError(
      "input-not-found",
      {
        ja: `--parameters のファイル「${file}」を読めません。ファイル名と読み取りの権限を確かめてください。`,
        en: `The file "${file}" of --parameters cannot be read. Check its name and permissions.`,
      },
      { cause },
    );
  });
  return mergeParameters(builtInParameters, parseParameterSet(parseJson(text, file)));
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new JusoError(
      "configuration-invalid",
      {
        ja: `--parameters のファイル「${file}」が JSON として読めません。括弧やコンマの抜けがないか確かめてください。`,
        en: `The file "${file}" of --parameters is not valid JSON. Check brackets and commas.`,
      },
      { cause },
    );
  }
}
