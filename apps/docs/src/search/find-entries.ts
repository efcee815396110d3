import type MiniSearch from "minisearch";
import type { IndexedEntry, SearchEntry } from "./search-entry.ts";
import { foldedText, soughtWords } from "./search-words.ts";

/** What is found for some words. */
export interface FoundEntries {
  /** Best first. */
  readonly entries: readonly SearchEntry[];
  /** Nothing holds all the words; the entries hold some of them. */
  readonly isPartial: boolean;
}

/**
 * Looks for words: first what is called so, exactly as typed or as it is read; then what holds all words; and only where there is no such
 * thing, what holds some.
 */
export function findEntries(index: MiniSearch<IndexedEntry>, sought: string): FoundEntries {
  const phrase = foldedText(sought).trim();
  if (soughtWords(phrase).length === 0) return { entries: [], isPartial: false };
  const search = (combineWith: "AND" | "OR"): readonly SearchEntry[] =>
    index
      .search(sought, {
        combineWith,
        tokenize: soughtWords,
        prefix: (term) => [...term].length === 1 || /^[a-z]/.test(term),
        boost: { title: 6, reading: 5, kind: 1 },
      })
      .map(({ id, title, kind, summary, reading }) => ({ path: id, title, kind, summary, reading }));
  const all = search("AND");
  const found = all.length > 0 ? all : search("OR");
  return {
    entries: found
      .map((entry) => ({ entry, rank: rank(entry, phrase) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry),
    isPartial: all.length === 0 && found.length > 0,
  };
}

/** Smaller is better; a page is better than a part of one. Both are also called as their addresses end: `cost-line` and `costLine`, `meetingId`. */
function rank({ path, title, reading }: SearchEntry, phrase: string): number {
  const names = [foldedText(title), reading];
  const isPart = path.includes("#") ? 1 : 0;
  const key = foldedText(path.replace(/^.*[/#]|\.html$/g, ""));
  if (key.replaceAll("-", "") === phrase.replaceAll("-", "")) return isPart;
  if (names.some((name) => name === phrase)) return isPart;
  if (names.some((name) => name.startsWith(phrase))) return 2 + isPart;
  return names.some((name) => name.includes(phrase)) ? 4 : 5;
}
