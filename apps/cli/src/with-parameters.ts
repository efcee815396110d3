import { builtInParameters, type ParameterKey, type ParameterSet, parameterGaps, parametersMissing } from "@juso/grant";
import { JusoError, type RecordsByEntity, type Text } from "@juso/model";
import type { CommandIo } from "./cli-io.ts";
import { note } from "./emit.ts";
import { openParameterFile, type ParameterFile } from "./open-parameter-file.ts";
import type { CommonOptions } from "./options.ts";
import { parameterFileRefused } from "./parameter-file-refused.ts";

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
  const withParameters: OpenedParameters["withParameters"] = async ({ fiscalYear, records }, action) => {
    const parameters = file?.parameters ?? builtInParameters;
    const costLines = (records.costLine ?? []).map(({ value }) => value);
    const isOther = file?.fiscalYear !== undefined && file.fiscalYear !== fiscalYear;
    const gaps = (): readonly ParameterKey[] => parameterGaps(parameters, fiscalYear, costLines);
    if (file !== undefined && file.wrong.length > 0) {
      throw parameterFileRefused(file, isOther ? undefined : { fiscalYear, gaps: gaps() });
    }
    if (file !== undefined && isOther) note(otherYear(file, fiscalYear)[options.lang], options, io);
    try {
      return await action(parameters);
    } catch (error) {
      if (!(error instanceof JusoError) || error.code !== "parameters-missing" || gaps().length === 0) throw error;
      if (file !== undefined && !isOther) throw parameterFileRefused(file, { fiscalYear, gaps: gaps() });
      throw parametersMissing(
        gaps().map(({ key }) => key),
        fiscalYear,
      );
    }
  };
  return { parameters: file?.wrong.length === 0 ? file.parameters : undefined, withParameters };
}

function otherYear({ fiscalYear, name }: ParameterFile, year: number): Text {
  return {
    ja: `--parameters のファイル「${name}」は${fiscalYear}年度の値のため、${year}年度の計算には使いません。`,
    en: `The file "${name}" of --parameters holds the values of fiscal ${fiscalYear} and is not used for fiscal ${year}.`,
  };
}
