import { type RowRange, RowSet } from "@juso/model";
import { repeatedKeyCheck } from "../finding-store.ts";

/**
 * What a group counts: findings of one check about one field (`name` is the check), or something that is said once for a column or a
 * table (`name` is that of `TableCounts`).
 */
export type GroupKind = "finding" | "once";

/** A group and how often it was met. */
export interface GroupCount {
  /** Its number in the part of the table that was counted. */
  readonly number: number;
  readonly kind: GroupKind;
  readonly name: string;
  /** The field of findings that are about one. */
  readonly field: string;
  readonly count: number;
  /** The rows in which findings about a field stand, as far as they are known. */
  readonly rows: readonly RowRange[];
}

/**
 * Counts what was found, by check and field. Nothing is put into words here: for each group the first rows are only asked for, as many
 * as a report can show.
 */
export class GroupCounts {
  readonly #groups: { readonly kind: GroupKind; readonly name: string; readonly field: string }[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #counts: number[] = [];
  readonly #limits: number[] = [];
  readonly #rows: (RowSet | undefined)[] = [];
  readonly #limit: number;

  /** @param limit for so many findings of a group the row is asked for. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The number of the findings of a check about a field. */
  ofFindings(checkId: string, field = ""): number {
    return this.#numberOf("finding", checkId, field);
  }

  /** The number of something that is said once. */
  ofNotice(name: string): number {
    return this.#numberOf("once", name, "");
  }

  /** Counts one more in a row. @returns true when the row is wanted. */
  add(group: number, row: number): boolean {
    const count = this.#counts[group] as number;
    this.#counts[group] = count + 1;
    this.#rows[group]?.add(row);
    return count < (this.#limits[group] as number);
  }

  /** All groups that were met. */
  all(): readonly GroupCount[] {
    return this.#groups.flatMap((group, index) => {
      const count = this.#counts[index] as number;
      return count === 0 ? [] : [{ number: index, ...group, count, rows: this.#rows[index]?.ranges ?? [] }];
    });
  }

  #numberOf(kind: GroupKind, name: string, field: string): number {
    let byField = this.#numbers.get(name);
    if (byField === undefined) {
      byField = new Map();
      this.#numbers.set(name, byField);
    }
    const known = byField.get(field);
    if (known !== undefined) return known;
    const number = this.#groups.length;
    this.#groups.push({ kind, name, field });
    this.#counts.push(0);
    this.#limits.push(kind === "once" ? 1 : this.#limit);
    this.#rows.push(field === "" || name === repeatedKeyCheck ? undefined : new RowSet());
    byField.set(field, number);
    return number;
  }
}
