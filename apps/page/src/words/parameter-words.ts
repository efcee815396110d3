import {
  counted,
  fiscalYearLimits,
  formatJapaneseFiscalYear,
  groupDigits,
  type Language,
  type Text,
} from "@juso/model";
import type { ParameterFile, ParameterFileWords } from "@juso/parameter-files";
import { isFull } from "../edition.ts";

/** What the field for a file of values says. */
export interface ParameterFieldWords {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly remove: string;
  readonly reading: string;
  readonly removed: string;
}

const title: Text = { ja: "交付金の数字のファイル", en: "File of grant figures" };

/** What the field for a file of values says, by language. */
export const parameterFieldWords: Readonly<Record<Language, ParameterFieldWords>> = {
  ja: {
    title: title.ja,
    hint: "率、端数の扱い、基準額などを差し替えるときだけ選びます（Excel のブックか JSON）。ふつうは選ばず、このページが持つ値で計算します。",
    choose: "数字のファイルを選ぶ",
    remove: "数字のファイルを外す",
    reading: "数字のファイルを読んでいます。",
    removed: "数字のファイルを外しました。次に確かめるときから、このページが持つ値で計算します。",
  },
  en: {
    title: title.en,
    hint: "Only to replace rates, roundings or base amounts (a workbook or JSON). Usually none: the values of this page are used.",
    choose: "Choose the file of figures",
    remove: "Remove the file of figures",
    reading: "Reading the file of figures.",
    removed: "The file of figures was removed. From the next check on, the values of this page are used.",
  },
};

/** What the panel says that makes a file of values to fill in. */
export interface ParameterFormWords {
  readonly title: string;
  readonly hint: string;
  readonly year: string;
  readonly make: string;
  readonly noYear: string;
  /** How many needed values are blank, and what to do. */
  gaps(count: number): string;
  /** Of which file the values were taken over. */
  takenOver(name: string): string;
}

/** What that panel says, by language. */
export const parameterFormWords: Readonly<Record<Language, ParameterFormWords>> = {
  ja: {
    title: "交付金の数字のファイルを作る",
    hint: "率、端数の扱い、基準額などを差し替えるときの、記入用のブックです。年度の交付要綱で確かめて記入し、「設定」で選びます。数字のファイルを使って確かめたあとは、その値を引き継ぎます。",
    year: "年度（西暦）",
    make: "数字のファイルを作る",
    noYear: `年度を、${fiscalYearLimits.first}から${fiscalYearLimits.last}までの西暦で入れてください。`,
    gaps: (count) =>
      `計算に要る項目のうち${groupDigits(count)}件が空欄です。交付要綱で確かめて記入してください。空欄は0ではなく、「まだ値が無い」という意味です。`,
    takenOver: (name) => `「${name}」の値を引き継ぎました。`,
  },
  en: {
    title: "Make a file of grant figures",
    hint: "A workbook to fill in, for replacing rates, roundings or base amounts. Fill it in from the grant guidelines of the year and choose it in the settings. After a check with a file of figures, its values are taken over.",
    year: "Fiscal year",
    make: "Make the file of figures",
    noYear: `Enter a fiscal year from ${fiscalYearLimits.first} to ${fiscalYearLimits.last}.`,
    gaps: (count) =>
      `Blank although the calculation needs a value: ${groupDigits(count)}. Fill in from the grant guidelines. A blank is never 0: it means that there is no value yet.`,
    takenOver: (name) => `The values of "${name}" were taken over.`,
  },
};

/** How the page speaks of a file of values. */
export const parameterFileWords: ParameterFileWords = {
  named: (name) => ({ ja: `${title.ja}「${name}」`, en: `The file of grant figures "${name}"` }),
  give: { ja: "選んで", en: "choose it" },
  giveWhere: {
    ja: `「設定」の「${title.ja}」で選んでください`,
    en: `choose it under "${title.en}" in the settings`,
  },
  formOf: () =>
    isFull
      ? { ja: parameterFormWords.ja.title, en: parameterFormWords.en.title }
      : {
          ja: `全部入りの版（juso-full.html）の「${parameterFormWords.ja.title}」`,
          en: `${parameterFormWords.en.title} in juso-full.html`,
        },
};

/** A file that is larger than any table of values. */
export function parameterFileTooLarge(name: string, mebibytes: number): Text {
  const file = parameterFileWords.named(name);
  return {
    ja: `${file.ja}は${mebibytes}MiBを超えているため、読みません。別のファイルを選んでいないか確かめてください。`,
    en: `${file.en} is larger than ${mebibytes} MiB and is not read. Make sure that it is the right file.`,
  };
}

/** What was read: which file, for which year, and how many of its values are used. */
export function parametersReadText({ fiscalYear, name, replacements }: ParameterFile): Text {
  const file = parameterFileWords.named(name);
  const starts = replacements.map(({ fiscalYears }) => fiscalYears.from);
  const ends = replacements.map(({ fiscalYears }) => fiscalYears.to ?? Number.POSITIVE_INFINITY);
  const years =
    fiscalYear === undefined ? yearsText(Math.min(...starts), Math.max(...ends)) : yearsText(fiscalYear, fiscalYear);
  if (replacements.length === 0) {
    return {
      ja: `${file.ja}を読みました。${fiscalYear === undefined ? "" : `${years.ja}のものです。`}このページが持つ値と違う値はなく、計算は変わりません。`,
      en: `${file.en} was read. ${fiscalYear === undefined ? "" : `It is for ${years.en}. `}No value differs from those of this page, and the calculation stays the same.`,
    };
  }
  return {
    ja: `${file.ja}を読みました。${years.ja}の値${groupDigits(replacements.length)}件を、次に確かめるときから使います。`,
    en: `${file.en} was read. ${counted(replacements.length, "value")} for ${years.en} will be used from the next check on.`,
  };
}

function yearsText(from: number, to: number): Text {
  const ja = (year: number): string => `${formatJapaneseFiscalYear(year)}（${year}年度）`;
  if (from === to) return { ja: ja(from), en: `fiscal ${from}` };
  if (to === Number.POSITIVE_INFINITY) return { ja: `${ja(from)}以後`, en: `fiscal ${from} and later` };
  return { ja: `${ja(from)}から${ja(to)}まで`, en: `fiscal ${from} to ${to}` };
}
