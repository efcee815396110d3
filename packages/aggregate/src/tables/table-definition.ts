import type { Text } from "@juso/model";
import type { RelationKey } from "../relations/relations.ts";

/**
 * What the numbers of a measure count. It decides how they are written and whether small ones may be published. `indicator`: what the
 * indicator of the line counts (`indicatorUnits`).
 */
export type CountedUnit =
  | "municipality"
  | "person"
  | "case"
  | "operator"
  | "site"
  | "meeting"
  | "activity"
  | "yen"
  | "inhabitant"
  | "value"
  | "indicator";

/** A condition on a row; all conditions of a list hold. */
export interface Condition {
  readonly field: string;
  /** It has one of these values; absent for a field that only has to be given. */
  readonly in?: readonly (string | boolean)[];
}

/** What a table is cut by. */
export interface Dimension {
  readonly field: string;
  readonly title: Text;
  /** Does the table also show all values together? */
  readonly hasTotal: boolean;
}

/** A number of a table: counted or added up from rows. */
export interface Measure {
  readonly id: string;
  readonly title: Text;
  readonly counts: CountedUnit;
  /** `distinct`: how many different values a field has. */
  readonly kind: "count" | "distinct" | "sum";
  /** What is added up or told apart; absent for `count`. */
  readonly field?: string;
  /** Rows that are counted; all of the table without it. */
  readonly where?: readonly Condition[];
}

/** A number of a table that is another one for each so many of a third: a share, or a rate for 10,000 inhabitants. */
export interface Ratio {
  readonly id: string;
  readonly title: Text;
  /** Measures of the same table. */
  readonly numerator: string;
  readonly denominator: string;
  /** 100 for per cent, 10,000 for ten thousand inhabitants. */
  readonly per: number;
}

/** A table as data: TypeScript counts it, SQL says the same (`tableSql`). */
export interface TableDefinition {
  /** Also the name of its files. */
  readonly id: string;
  readonly title: Text;
  /** What a reader must know of it: what blank means, what is left out. */
  readonly note: Text;
  readonly relation: RelationKey;
  readonly where?: readonly Condition[];
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  readonly ratios?: readonly Ratio[];
}
