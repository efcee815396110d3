import type { FileState, MunicipalityState } from "./reception/reception-states.ts";
import type { RelationRow } from "./relations/relation-row.ts";
import type { RelationKey } from "./relations/relations.ts";
import type { TableDefinition } from "./tables/table-definition.ts";

/** A package that was added up. */
export interface RollUpInput {
  readonly municipalityCode: string;
  /** SHA-256 of the package. */
  readonly sha256: string;
  readonly path: string;
  /** Number of its receipt. */
  readonly number: string;
  readonly state: FileState;
}

/** A municipality that is in no total, and why. */
export interface RollUpExclusion {
  readonly municipalityCode: string;
  readonly municipalityName?: string;
  readonly state: MunicipalityState;
}

/** The numbers of one line of a table: one for each measure. */
export interface RolledLine {
  /** The values of the dimensions in their order; `undefined` for all together, the empty text for rows that do not say it. */
  readonly keys: readonly (string | undefined)[];
  /** By measure, in their order. Thousandths where the field is one. */
  readonly values: readonly bigint[];
  /** By measure: how many of its rows gave something. A sum that nobody gave to is blank and no zero. */
  readonly givers: readonly number[];
  /** The rows that it is made of. `contributionsOf` says what each gives to a number. */
  readonly rows: readonly RelationRow[];
}

/** A table with its numbers, in the order of its keys, all together last. */
export interface RolledTable {
  readonly definition: TableDefinition;
  readonly lines: readonly RolledLine[];
}

/** Everything that was added up, and what was not. */
export interface RollUp {
  readonly fiscalYear: number;
  /** The document whose amounts are in it. */
  readonly document: string;
  /** A prefecture, or several of them. */
  readonly scope: "prefecture" | "nation";
  /** Is there a roster? Without one nobody can tell who did not submit. */
  readonly hasRoster: boolean;
  /** By municipality code. */
  readonly inputs: readonly RollUpInput[];
  /** Those that run the programme, or sent something, and are in no total; by municipality code. */
  readonly excluded: readonly RollUpExclusion[];
  readonly tables: readonly RolledTable[];
  /** The rows that the tables are counted from. */
  readonly relations: { readonly [R in RelationKey]: readonly RelationRow[] };
}
