import { counted, groupDigits, type Language } from "@juso/model";

/** The words of the summary on one page, in one language. */
export interface SummaryWords {
  readonly title: string;
  /** The mark that the verdict speaks of. */
  readonly required: string;
  /** Said of the kinds of problem for which the page has no room. */
  more(kinds: number, count: number): string;
  /** Where everything is told that the page leaves out. */
  readonly whole: string;
  /** Said of checks that could not be made for reasons for which the page has no room. */
  otherReasons(count: number): string;
}

/** The words of the summary on one page, by language. */
export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  ja: {
    title: "検査の報告（概要）",
    required: "【必須】",
    more: (kinds, count) => `直すものは、ほかに${groupDigits(kinds)}種類（${groupDigits(count)}件）あります。`,
    whole:
      "すべての指摘とその場所、直し方は、ブラウザーで読む報告（--format html）、指摘の一覧のブック（--format xlsx）、問題のセルに印を付けたブック（--format workbook）にあります。",
    otherReasons: (count) => `ほかの理由によるものが${groupDigits(count)}件あります。`,
  },
  en: {
    title: "Report of a check: summary",
    required: "[required]",
    more: (kinds, count) =>
      `${counted(kinds, "more kind of problem is", "more kinds of problem are")} to be mended (${groupDigits(count)} in all).`,
    whole:
      "Every finding, where it is and how to mend it: see the report for a browser (--format html), the workbook of findings (--format xlsx) or the workbook with its problem cells marked (--format workbook).",
    otherReasons: (count) => `${groupDigits(count)} more could not be made for other reasons.`,
  },
};
