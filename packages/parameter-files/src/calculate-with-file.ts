import { builtInParameters, type ParameterKey, type ParameterSet, parameterGaps, parametersMissing } from "@juso/grant";
import { JusoError, type RecordsByEntity, type Text } from "@juso/model";
import type { ParameterFile } from "./open-parameter-file.ts";
import { parameterFileRefused } from "./parameter-file-refused.ts";
import type { ParameterFileWords } from "./parameter-file-words.ts";

/** The year that is computed, and its records: cost lines ask for parameters of their own. */
interface Year {
  readonly fiscalYear: number;
  readonly records: RecordsByEntity;
}

/** A file of values, how it is spoken of, and what is told of it. */
interface GivenFile {
  /** Absent where nobody gave one. */
  readonly file: ParameterFile | undefined;
  readonly words: ParameterFileWords;
  /** Takes the sentence that the file is for another year, before anything is computed. */
  readonly note: (sentence: Text) => void;
}

/**
 * Does something with the parameters of a year: the built-in ones, with the values of the file in their place.
 *
 * @throws JusoError `configuration-invalid` when something in the file is wrong, `parameters-missing` when the action finds the year without a
 *   value, naming all of them.
 */
export async function calculateWithFile<T>(
  { file, note, words }: GivenFile,
  { fiscalYear, records }: Year,
  action: (parameters: ParameterSet) => T | Promise<T>,
): Promise<T> {
  const parameters = file?.parameters ?? builtInParameters;
  const costLines = (records.costLine ?? []).map(({ value }) => value);
  const isOther = file?.fiscalYear !== undefined && file.fiscalYear !== fiscalYear;
  const gaps = (): readonly ParameterKey[] => parameterGaps(parameters, fiscalYear, costLines);
  if (file !== undefined && file.wrong.length > 0) {
    throw parameterFileRefused(file, words, isOther ? undefined : { fiscalYear, gaps: gaps() });
  }
  if (file !== undefined && isOther) note(otherYear(words.named(file.name), file.fiscalYear, fiscalYear));
  try {
    return await action(parameters);
  } catch (error) {
    if (!(error instanceof JusoError) || error.code !== "parameters-missing" || gaps().length === 0) throw error;
    if (file !== undefined && !isOther) throw parameterFileRefused(file, words, { fiscalYear, gaps: gaps() });
    throw parametersMissing(
      gaps().map(({ key }) => key),
      fiscalYear,
      { form: words.formOf(fiscalYear), giveWhere: words.giveWhere },
    );
  }
}

function otherYear(file: Text, itsYear: number, year: number): Text {
  return {
    ja: `${file.ja}は${itsYear}年度の値のため、${year}年度の計算には使いません。`,
    en: `${file.en} holds the values of fiscal ${itsYear} and is not used for fiscal ${year}.`,
  };
}
