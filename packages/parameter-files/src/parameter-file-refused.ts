import { type ParameterKey, type ParameterNeed, parameterKindTexts } from "@juso/grant";
import { counted, JusoError, type Text } from "@juso/model";
import type { ParameterFile } from "./open-parameter-file.ts";
import type { ParameterFileWords } from "./parameter-file-words.ts";

/** What a fiscal year lacks. */
export interface YearGaps {
  readonly fiscalYear: number;
  readonly gaps: readonly ParameterKey[];
}

/**
 * What to say of a file of values: every place that is wrong and every value that the year still lacks, at once, each with
 * its place and what to enter.
 */
export function parameterFileRefused(file: ParameterFile, words: ParameterFileWords, lacking?: YearGaps): JusoError {
  const gaps = gapsBeside(file, lacking?.gaps ?? []);
  const isAbsent = gaps.some(({ key }) => file.placeOf(key) === undefined);
  const lines = [
    heading(file, gaps.length, words),
    ...[...file.wrong, ...gaps.map((gap) => gapText(gap, file))].map(indented),
    ...(lacking !== undefined && isAbsent ? [newFile(file, words.formOf(lacking.fiscalYear, file))] : []),
  ];
  return new JusoError(file.wrong.length > 0 ? "configuration-invalid" : "parameters-missing", {
    ja: lines.map(({ ja }) => ja).join("\n"),
    en: lines.map(({ en }) => en).join("\n"),
  });
}

/** What stands in the file wrongly is told as wrong, not as absent too; nor is every value of a file that holds none. */
function gapsBeside({ givenKeys, keys, wrong }: ParameterFile, gaps: readonly ParameterKey[]): readonly ParameterKey[] {
  if (wrong.length === 0) return gaps;
  return keys.length === 0 ? [] : gaps.filter(({ key }) => !givenKeys.has(key));
}

function indented({ en, ja }: Text): Text {
  return { ja: `  ${ja}`, en: `  ${en}` };
}

function heading({ name, wrong }: ParameterFile, gaps: number, { give, named }: ParameterFileWords): Text {
  const file = named(name);
  const ja = [
    ...(wrong.length > 0 ? [`誤りが${wrong.length}件`] : []),
    ...(gaps > 0 ? [`必須の値の空欄が${gaps}件`] : []),
  ].join("、");
  const en = [
    ...(wrong.length > 0 ? [counted(wrong.length, "error")] : []),
    ...(gaps > 0 ? [`${counted(gaps, "needed value")} not given`] : []),
  ].join(" and ");
  return {
    ja: `${file.ja}に、${ja}あります。このファイルの次の箇所をすべて直して、もう一度${give.ja}ください。`,
    en: `${file.en} has ${en}. Mend all of the following in it and ${give.en} again.`,
  };
}

/** Why a value is needed, where it is not plain that the calculation needs it. */
const reasons: Readonly<Partial<Record<ParameterNeed, Text>>> = {
  documents: { ja: "書類の作成に要ります。", en: "Documents need it." },
  whenUsed: { ja: "経費明細にこの経費があるため要ります。", en: "The cost lines have this cost item." },
};

function gapText({ key, kind, need, title }: ParameterKey, { isWorkbook, placeOf }: ParameterFile): Text {
  const { howTo, inSheet } = parameterKindTexts[kind];
  const write = isWorkbook ? (inSheet ?? howTo) : howTo;
  const why = reasons[need];
  const place = placeOf(key);
  const end: Text = { ja: `${why?.ja ?? ""}${write.ja}`, en: `${why === undefined ? "" : `${why.en} `}${write.en}` };
  if (place !== undefined) {
    return {
      ja: `${place.ja} 「${title.ja}」: 空欄です。${end.ja}`,
      en: `${place.en} "${title.en}": It is blank. ${end.en}`,
    };
  }
  return {
    ja: `「${title.ja}」（${key}）: この項目がファイルにありません。${why?.ja ?? ""}`,
    en: `"${title.en}" (${key}): It is not in the file.${why === undefined ? "" : ` ${why.en}`}`,
  };
}

/** What is not in the file at all comes back in a new one. */
function newFile({ wrong }: ParameterFile, form: Text): Text {
  return {
    ja: `ファイルにない項目は、${wrong.length > 0 ? "誤りを直してから" : ""}「${form.ja}」で、今の値を引き継いだ新しいファイルを作ると記入できます。`,
    en: `To fill in what is not in the file, ${wrong.length > 0 ? "mend the errors, then " : ""}make a new one with the present values: "${form.en}".`,
  };
}
