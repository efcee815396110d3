/** What a group counts: findings of one check about one field, or a notice that is given once for a column. */
export type GroupKind = "finding" | "once";

/** A group and how often it was met. */
export interface GroupCount {
  readonly kind: GroupKind;
  /** `checkId` and field of findings; `kind` and field of notices. */
  readonly name: string;
  readonly field: string;
  readonly count: number;
}

/**
 * Counts what was found, by check and field. Nothing is put into words here: for each group the first rows are only asked for, as many
 * as a report can show.
 */
export class GroupCounts {
  readonly #groups: { readonly kind: GroupKind; readonly name: string; readonly field: string }[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #limits: number[] = [];
  readonly #limit: number;

  /** @param limit for so many findings of a group the row is asked for. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The number of a group, a new one when it is not known. */
  numberOf(kind: GroupKind, name: string, field = ""): number {
    const key = `${kind}\n${name}\n${field}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#groups.length;
    this.#groups.push({ kind, name, field });
    this.#counts.push(0);
    this.#limits.push(kind === "once" ? 1 : this.#limit);
    this.#numbers.set(key, number);
    return number;
  }

  /** Counts one more. @returns true when its row is wanted. */
  add(group: number): boolean {
    const count = this.#counts[group] as number;
    this.#counts[group] = count + 1;
    return count < (this.#limits[group] as number);
  }

  /** Counts more of a group whose rows are not at hand. */
  addCount(group: number, count: number): void {
    this.#counts[group] = (this.#counts[group] as number) + count;
  }

  /** All groups that were met. */
  all(): readonly GroupCount[] {
    return this.#groups.flatMap((group, index) => {
      const count = this.#counts[index] as number;
      return count === 0 ? [] : [{ ...group, count }];
    });
  }
}
