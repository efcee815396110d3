import type { EntityProfile } from "@juso/model";
import { headingsOf } from "./column-heading.ts";
import type { TopRow } from "./match-header.ts";
import { createLabelMatcher, foldLabel } from "./match-label.ts";

/** Rows of a sheet or file among which the header is looked for, counted from the top. */
const headerRows = 10;

/**
 * Looks for the header among the first rows of a table: at once where a row is plainly one, else the row that holds most field names
 * when `headerRows` have been seen. A title, an empty row or a note of the unit may stand above it.
 */
export class HeaderSearch {
  readonly #count: (labels: readonly string[]) => number;
  #best = -1;
  #bestCount = 0;
  #rows = 0;

  constructor(profile: EntityProfile) {
    const match = createLabelMatcher(profile);
    this.#count = (labels) => {
      const keys = labels.map(match).flatMap((found) => ("field" in found ? [found.field.key] : []));
      return new Set(keys).size;
    };
  }

  /** Takes the next row in. Returns true when the search is over: this row is the header beyond doubt, or no further row can be it. */
  offer({ labels, row }: TopRow): boolean {
    if (row > headerRows) return true;
    const count = this.#count(labels);
    if (count > this.#bestCount) {
      this.#best = this.#rows;
      this.#bestCount = count;
    }
    this.#rows += 1;
    const filled = labels.filter((label) => label.trim() !== "").length;
    return (count > 1 && count * 2 >= filled) || row === headerRows;
  }

  /** Ordinal of the header among the offered rows, 0-based; `undefined` when none holds a field name. */
  get best(): number | undefined {
    return this.#best < 0 ? undefined : this.#best;
  }
}

/** True when a row is one cell that holds field names between tabs or semicolons. */
export function isOtherwiseSeparated({ labels }: TopRow, profile: EntityProfile): boolean {
  const [only = "", ...rest] = labels;
  const known = new Set(profile.fields.flatMap((field) => headingsOf(field).map(foldLabel)));
  return rest.length === 0 && only.split(/[\t;]/).some((label) => label !== only && known.has(foldLabel(label)));
}
