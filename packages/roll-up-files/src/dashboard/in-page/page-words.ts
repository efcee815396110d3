import type { DashboardWords } from "../dashboard-words.ts";

/** Words that the script says, as they stand in the page: `{0}`, `{1}` are places. */
export type PageWords = Readonly<
  Record<
    | "breakdown"
    | "openBreakdown"
    | "contributor"
    | "value"
    | "place"
    | "close"
    | "rowCount"
    | "noRows"
    | "divided"
    | "distinct"
    | "shown"
    | "row",
    string
  >
>;

/** The words of the script in the language of the page. */
export function pageWords(
  words: DashboardWords,
  { isNation, language }: { isNation: boolean; language: "ja" | "en" },
): PageWords {
  const { breakdown, close, distinct, noRows, openBreakdown, place, value } = words;
  return {
    breakdown,
    close,
    distinct,
    noRows,
    openBreakdown,
    place,
    value,
    contributor: isNation ? words.contributorPrefecture : words.contributor,
    rowCount: words.rowCount("{0}"),
    divided: words.divided("{0}", "{1}", "{2}"),
    shown: words.shown("{0}", "{1}"),
    row: language === "ja" ? "{0} の{1}行目" : "{0}, row {1}",
  };
}

/** Puts words into the places of a sentence. */
export function filled(sentence: string, ...words: readonly string[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index) => words[Number(index)] ?? "");
}
