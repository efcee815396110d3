import type { Options } from "minisearch";
import { indexedWords } from "./search-words.ts";

/** What the search finds: a page, or a part of one. */
export interface SearchEntry {
  /** Path within the site, with `#part` for a part. */
  readonly path: string;
  readonly title: string;
  /** What kind of page it is, and for a part, of which page. */
  readonly kind: string;
  /** How it begins. */
  readonly summary: string;
  /** How the title is read, in hiragana. */
  readonly reading: string;
}

/** What the index is made from, beside what a result shows. */
export interface IndexedEntry extends SearchEntry {
  readonly text: string;
}

/** How the index is made and read; both must agree. */
export const searchOptions: Options<IndexedEntry> = {
  idField: "path",
  fields: ["title", "reading", "kind", "text"],
  storeFields: ["title", "kind", "summary", "reading"],
  tokenize: indexedWords,
  processTerm: (term) => term,
};
