import type { CalculationKind } from "@juso/grant";
import type { EntityKey, ReportFinding, Text } from "@juso/model";

/** A package as it stands beside another one. */
export interface ComparedPackage {
  /** Number of its receipt. */
  readonly number: string;
  readonly document: CalculationKind | "none";
  /** Is it as it was made? `otherVersion`: it is, and was made with other rules or parameters than those of this program. */
  readonly status: "identical" | "otherVersion" | "altered";
  /**
   * Rows that are not compared, because a value in them has not the form of its field.
   *
   * @TJS-type integer
   */
  readonly leftOut: number;
}

/** One field of a row before and after, as its cell holds it. */
export interface FieldChange {
  readonly field: string;
  readonly title: Text;
  /** Absent when the cell is blank, or there is no such row. */
  readonly before?: string;
  /** Absent when the cell is blank, or there is no such row. */
  readonly after?: string;
  /** After less before, as an exact decimal; only of numbers that both have. */
  readonly difference?: string;
}

/**
 * What became of a row.
 *
 * `idChange`: one row is gone and another came that differs from it in its key alone. Whether it is the same one under another id, only the municipality knows.
 */
export interface RowChange {
  readonly kind: "added" | "removed" | "changed" | "idChange";
  /** The key of the row; several key fields are joined with a full stop. Of an `idChange` the one before. */
  readonly key: string;
  /** The key after an `idChange`. */
  readonly newKey?: string;
  /** Fields that differ; of a row that came or is gone all that it has, and none of an `idChange`. */
  readonly fields: readonly FieldChange[];
}

/** What became of the rows of a table. */
export interface TableComparison {
  readonly entity: EntityKey;
  readonly title: Text;
  /** @TJS-type integer */
  readonly added: number;
  /** @TJS-type integer */
  readonly removed: number;
  /** @TJS-type integer */
  readonly changed: number;
  /** @TJS-type integer */
  readonly idChanges: number;
  /** @TJS-type integer */
  readonly unchanged: number;
  readonly rows: readonly RowChange[];
}

/** An amount of the grant before and after. Yen; `null` where a package has no such amount, which is not 0. */
export interface AmountChange {
  /**
   * A line of the grant (`N1`, `P3-kosodate`), a total (`national`, `prefectural`, `transfer`, `municipal`), or what a settlement says of one:
   * `N1.determined`, `national.received`, `national.returned`.
   */
  readonly id: string;
  readonly title: Text;
  /** @TJS-type integer */
  readonly before: number | null;
  /** @TJS-type integer */
  readonly after: number | null;
  /**
   * After less before.
   *
   * @TJS-type integer
   */
  readonly difference: number | null;
}

/** The amounts of both packages, calculated by this program. They are results of the whole; no part of a difference belongs to a row. */
export interface AmountComparison {
  /** Every amount that one of the two has; none when the amounts are not compared. */
  readonly amounts: readonly AmountChange[];
  /** Why the amounts are not compared; absent when they are. */
  readonly notCompared?: Text;
}

/** A finding, and whether the one package has it, the other or both. */
export interface ComparedFinding {
  readonly state: "fixed" | "new" | "remaining";
  readonly finding: ReportFinding;
}

/** What the checks of this program find in the one package and in the other, both judged for the same day. */
export interface FindingComparison {
  /** @TJS-type integer */
  readonly fixed: number;
  /** @TJS-type integer */
  readonly new: number;
  /** @TJS-type integer */
  readonly remaining: number;
  /** False when there are so many that they are only counted. */
  readonly isComplete: boolean;
  readonly list: readonly ComparedFinding[];
}

/** Two packages of one municipality for one year. */
export interface PackageComparison {
  readonly municipalityCode: string;
  /** By the register of municipalities; absent when the code is not in it. */
  readonly municipalityName?: string;
  /** @TJS-type integer */
  readonly fiscalYear: number;
  /**
   * The day for which both were judged.
   *
   * @format date
   */
  readonly asOf: string;
  readonly before: ComparedPackage;
  readonly after: ComparedPackage;
  /** Is there no difference in any table? */
  readonly isSame: boolean;
  /** Tables in which something differs, in the order of the standard. */
  readonly tables: readonly TableComparison[];
  readonly money: AmountComparison;
  readonly findings: FindingComparison;
}
