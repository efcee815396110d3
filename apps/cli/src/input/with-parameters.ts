import type { ParameterSet } from "@juso/grant";
import type { RecordsByEntity, Text } from "@juso/model";
import { calculateWithFile } from "@juso/parameter-files";
import type { CommandIo } from "../cli-io.ts";
import type { CommonOptions } from "../options/options.ts";
import { parameterFileWords } from "../options/parameter-file-words.ts";
import { note as writeNote } from "../output/emit.ts";
import { openParameterFile } from "./open-parameter-file.ts";

/** The year that is computed, and its records: cost lines ask for parameters of their own. */
interface Year {
  readonly fiscalYear: number;
  readonly records: RecordsByEntity;
}

/** The parameters that a command was given. */
export interface OpenedParameters {
  /** Those of the file, to be judged by; absent without a file, or where something in it is wrong, which the calculation says. */
  readonly parameters: ParameterSet | undefined;
  /** Does something with the parameters of a year. */
  readonly withParameters: <T>(year: Year, action: (parameters: ParameterSet) => T | Promise<T>) => Promise<T>;
}

/**
 * Opens the file of `--parameters`, to be used once the submission is known: only then everything that is missing can be told at once, beside
 * everything that is wrong in the file.
 *
 * @returns what runs an action with the parameters. It throws JusoError `configuration-invalid` when something in the file is wrong,
 *   `parameters-missing` when the action finds the year without a value, naming all of them.
 * @throws JusoError `input-not-found` when the file cannot be read, `configuration-invalid` when it is no such file at all.
 */
export async function openParameters(
  options: CommonOptions & { readonly parameters?: string | undefined },
  io: CommandIo,
): Promise<OpenedParameters> {
  const file = options.parameters === undefined ? undefined : await openParameterFile(options.parameters, io);
  const note = (sentence: Text): void => writeNote(sentence[options.lang], options, io);
  const withParameters: OpenedParameters["withParameters"] = (year, action) =>
    calculateWithFile({ file, words: parameterFileWords, note }, year, action);
  return { parameters: file?.wrong.length === 0 ? file.parameters : undefined, withParameters };
}
