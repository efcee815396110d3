import { isCalendarDate, isMunicipalityCode, type Text } from "@juso/model";

/** What the parser of the command line found for one option. */
export type GivenValue = string | boolean | undefined;

/** How one option is read. */
export interface OptionKind<T> {
  /** The value, also when nothing was given; `refused` when what was given cannot be used. */
  read(given: GivenValue): T | typeof refused;
  /** What is expected, for the sentence that refuses. */
  readonly expected: Text;
}

/** The kind of every option of a command, by key. */
export type OptionKinds<T> = { readonly [K in keyof T]-?: OptionKind<T[K]> };

/** Says that what was given cannot be used. */
export const refused: unique symbol = Symbol("refused");

/** One of some words. Without a fallback it may be left out. */
export function oneOf<const V extends string>(choices: readonly V[]): OptionKind<V | undefined>;
/** One of some words; the fallback when nothing is given. */
export function oneOf<const V extends string>(choices: readonly V[], fallback: NoInfer<V>): OptionKind<V>;
/** One of some words. */
export function oneOf<const V extends string>(choices: readonly V[], fallback?: V): OptionKind<V | undefined> {
  return {
    read: (given) => (given === undefined ? fallback : (choices.find((choice) => choice === given) ?? refused)),
    expected: {
      ja: `${choices.join("、")} のどれかを指定してください。`,
      en: `Choose one of: ${choices.join(", ")}.`,
    },
  };
}

/** A switch. */
export const flag: OptionKind<boolean> = {
  read: (given) => given === true,
  expected: { ja: "値は付けません。", en: "It takes no value." },
};

/** A text that is not empty, or nothing. */
export const someText: OptionKind<string | undefined> = textThat((text) => text !== "", {
  ja: "空でない値を指定してください。",
  en: "Give a value that is not empty.",
});

/** A day, ISO, or nothing. */
export const day: OptionKind<string | undefined> = textThat(isCalendarDate, {
  ja: "2026-03-31 のように、実在する日付を 年-月-日 の形で指定してください。",
  en: "Give an existing date such as 2026-03-31.",
});

/** A version of the standard, or nothing. */
export const version: OptionKind<string | undefined> = textThat((text) => /^\d+\.\d+\.\d+$/.test(text), {
  ja: "0.1.0 のような版の番号を指定してください。",
  en: "Give a version such as 0.1.0.",
});

/** A local government code with its check digit, or nothing. */
export const municipalityCode: OptionKind<string | undefined> = textThat(isMunicipalityCode, {
  ja: "検査数字を含む6桁の団体コードを、131016 のように指定してください。",
  en: "Give the six digits of a local government code with its check digit, such as 131016.",
});

/** A fiscal year that a manifest may have, or nothing. */
export const fiscalYear: OptionKind<number | undefined> = {
  read: (given) => {
    if (given === undefined) return undefined;
    const year = /^\d{4}$/.test(String(given)) ? Number(given) : 0;
    return year >= 2021 && year <= 2100 ? year : refused;
  },
  expected: {
    ja: "西暦の年度を 2025 のように、2021 から 2100 までで指定してください。",
    en: "Give a fiscal year from 2021 to 2100, such as 2025.",
  },
};

/** A whole number of at most nine digits. */
export function wholeNumber(fallback: number): OptionKind<number> {
  return {
    read: (given) => (given === undefined ? fallback : /^\d{1,9}$/.test(String(given)) ? Number(given) : refused),
    expected: { ja: "0 以上の整数を指定してください。", en: "Give a whole number of 0 or more." },
  };
}

function textThat(isRight: (text: string) => boolean, expected: Text): OptionKind<string | undefined> {
  return {
    read: (given) => (given === undefined ? undefined : typeof given === "string" && isRight(given) ? given : refused),
    expected,
  };
}
