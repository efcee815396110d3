/** A table that can be tried, with rows that are right. */
export interface PlaygroundTable {
  readonly key: string;
  /** File name of the table: `site.csv`. */
  readonly fileName: string;
  readonly title: string;
  /** CSV: titles of the columns, and a few rows. */
  readonly text: string;
  /** Titles of the fields by their keys. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What the program of the playground reads from its page. */
export interface PlaygroundData {
  readonly tables: readonly PlaygroundTable[];
  /** The manifest that stands beside every table, without its documents. */
  readonly manifest: Readonly<Record<string, string | number>>;
  /** The day by which is judged, ISO. */
  readonly asOf: string;
  /** Ways to the pages of the checks: `{id}` stands for the id. */
  readonly checkAddress: string;
}
