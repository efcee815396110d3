import type { TableDefinition } from "./tables/table-definition.ts";

/** A package that was added up. */
export interface RollUpInput {
  readonly municipalityCode: string;
  /** SHA-256 of the package. */
  readonly sha256: string;
  readonly path: string;
  /** Number of its receipt. */
  readonly number: string;
}

/** What one row gave to a number. */
export interface Contribution {
  readonly municipalityCode: string;
  readonly value: bigint;
  /** Where a person finds it: 「indicator.csv 3行目」; 「名簿」 for what the roster says. */
  readonly place: string;
}

/** The numbers of one line of a table: one for each measure. */
export interface RolledLine {
  /** The values of the dimensions in their order; `undefined` for all together, the empty text for rows that do not say it. */
  readonly keys: readonly (string | undefined)[];
  /** By measure, in their order. Thousandths where the field is one. */
  readonly values: readonly bigint[];
  /** What each number is made of, by measure. A total has what its parts have. */
  readonly contributions: readonly (readonly Contribution[])[];
}

/** A table with its numbers, in the order of its keys. */
export interface RolledTable {
  readonly definition: TableDefinition;
  readonly lines: readonly RolledLine[];
}

/** Everything that was added up, and what was not. */
export interface RollUp {
  readonly fiscalYear: number;
  readonly inputs: readonly RollUpInput[];
  readonly tables: readonly RolledTable[];
}
