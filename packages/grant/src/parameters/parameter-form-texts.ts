import { formatJapaneseFiscalYear, type Text } from "@juso/model";
import type { ParameterNeed } from "./parameter-key.ts";

/** When a year needs a value, in words. */
export const parameterNeedTitles: Readonly<Record<ParameterNeed, Text>> = {
  always: { ja: "必須", en: "needed" },
  documents: { ja: "書類に必須", en: "needed by documents" },
  whenUsed: { ja: "該当する経費があれば必須", en: "needed where used" },
  optional: { ja: "任意", en: "optional" },
};

/** The command that writes a form of a year. */
export function parameterFormCommand(fiscalYear: number): string {
  return `juso grant parameters --year ${fiscalYear} --out parameters-${fiscalYear}.xlsx`;
}

/** What a form of a year says of itself. */
export const parameterForms = {
  named: (fiscalYear: number): { readonly id: string; readonly title: Text } => ({
    id: `parameters-${fiscalYear}`,
    title: { ja: `${formatJapaneseFiscalYear(fiscalYear)}の値`, en: `Values of fiscal ${fiscalYear}` },
  }),
  guide: {
    ja: "各項目の value に交付要綱で確かめた値を、source に出典を、status に verified（確認済）か unverified（未確認）を書き、juso grant calculate 提出物 --parameters このファイル で使います。value が null の項目は「まだ値が無い」で、0ではありません。出典が同じなら、上の source に一度だけ書けば足ります。",
    en: "Write into each entry the value from the grant guidelines, its source, and verified or unverified, and pass the file with --parameters. A value of null is not given, never 0. A source that all share can be written once, in the source at the top.",
  },
} as const;
