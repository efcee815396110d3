import type { RelationKey } from "./relations.ts";

/** A value of a row. Whole numbers only, so that sums are exact: yen, persons, cases, thousandths where a field says so. */
export type RelationValue = string | number | boolean | undefined;

/** One row that tables are counted from, and where it stands in its package. */
export interface RelationRow {
  readonly values: Readonly<Record<string, RelationValue>>;
  /** File and row of the package that a person can open: 「indicator.csv 3行目」 is `{ file: "indicator.csv", row: 3 }`. */
  readonly place: { readonly file: string; readonly row?: number; readonly pointer?: string };
}

/** What one package gives to the tables. It is small, so that the packages of a nation fit into memory. */
export type PackageRows = { readonly [R in RelationKey]?: readonly RelationRow[] };
