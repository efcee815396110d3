import type { Text } from "@juso/model";
import type { CountedUnit } from "../tables/table-definition.ts";

/** A column of a table as people read it. */
export interface ShownColumn {
  readonly key: string;
  readonly title: Text;
  /** What its numbers count; absent for a column of keys. `ratio` for a share or rate. */
  readonly counts?: CountedUnit | "ratio";
  /** Its cells hold sentences. */
  readonly isLong?: true;
}

/**
 * A cell as every format writes it.
 *
 * `key`: what the line is about, `isTotal` for all together; `number`: `exact` is the decimal without separators; `hidden` 秘匿: it is not said, and in
 * no format can be found; `none`: there is no such number, for a share of nothing; `text`: anything else.
 */
export type ShownCell =
  | { readonly kind: "key"; readonly code: string; readonly title: Text; readonly isTotal: boolean }
  | { readonly kind: "number"; readonly exact: string }
  | { readonly kind: "text"; readonly text: Text }
  | { readonly kind: "hidden" }
  | { readonly kind: "none" };

/** A table as people read it; every format is written from it and from nothing else. */
export interface ShownTable {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  /** Which municipalities are in no total of it, in a sentence; absent when it leaves out none. */
  readonly leftOut?: Text;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly ShownCell[])[];
}
