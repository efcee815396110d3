import { counted, JusoError, type Text } from "@juso/model";
import { parameterTitle } from "./format-parameters.ts";
import { parameterFormCommand } from "./parameter-form-texts.ts";
import { parameterKeys } from "./parameter-keys.ts";
import type { ParameterEntry, ParameterKind, ParameterSet, ParameterValues } from "./parameter-set.ts";
import { yearsInclude } from "./parameter-years.ts";

/** The parameters of one fiscal year, by key. */
export type YearParameters = ReadonlyMap<string, ParameterEntry>;

/** The entries of a set that hold in a fiscal year. Nothing is carried on into years without a value. */
export function parametersOfYear({ entries }: ParameterSet, fiscalYear: number): YearParameters {
  return new Map(
    entries.filter((entry) => yearsInclude(entry.fiscalYears, fiscalYear)).map((entry) => [entry.key, entry]),
  );
}

/**
 * The value of a key; nothing when the year has none.
 *
 * @throws RangeError when the key is not of that kind.
 */
export function parameterValue<K extends ParameterKind>(
  parameters: YearParameters,
  key: string,
  kind: K,
): ParameterValues[K] | undefined {
  if (parameterKeys.get(key)?.kind !== kind) throw new RangeError(`parameter ${key} is not of kind ${kind}`);
  return parameters.get(key)?.value as ParameterValues[K] | undefined;
}

/** The value of a key. @throws JusoError `parameters-missing` when the year has none. */
export function requiredParameter<K extends ParameterKind>(
  parameters: YearParameters,
  fiscalYear: number,
  key: string,
  kind: K,
): ParameterValues[K] {
  const value = parameterValue(parameters, key, kind);
  if (value === undefined) throw parametersMissing([key], fiscalYear);
  return value;
}

/**
 * What to say when a year lacks parameters: all of them at once, each with its title, and what to do.
 *
 * @param given how a file of values is made and given; on the command line when absent.
 */
export function parametersMissing(
  keys: readonly string[],
  fiscalYear: number,
  given: GivenParameters = givenByOption(fiscalYear),
): JusoError {
  const order = [...parameterKeys.keys()];
  const sorted = [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const list = (language: keyof Text): string =>
    sorted.map((key) => `\n  ${key}: ${parameterTitle(key)[language]}`).join("");
  return new JusoError("parameters-missing", {
    ja: `${fiscalYear}年度の計算に要る値が、パラメーターに${sorted.length}件ありません。「${given.form.ja}」で記入用のファイルを作り、交付要綱で確かめた値を入れて、${given.giveWhere.ja}。${list("ja")}`,
    en: `The parameters lack ${counted(sorted.length, "value")} that the calculation of fiscal ${fiscalYear} needs. Write a file to fill in with "${given.form.en}", enter the values of the grant guidelines and ${given.giveWhere.en}.${list("en")}`,
  });
}

/** How a file of values comes to the calculation. */
export interface GivenParameters {
  /** What makes a file to fill in: a command, or the title of what is pressed. */
  readonly form: Text;
  /** Where it is given, as a request. */
  readonly giveWhere: Text;
}

function givenByOption(fiscalYear: number): GivenParameters {
  const command = parameterFormCommand(fiscalYear);
  return {
    form: { ja: command, en: command },
    giveWhere: { ja: "--parameters で渡してください", en: "pass it with --parameters" },
  };
}
