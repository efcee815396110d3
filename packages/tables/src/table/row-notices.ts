import { cellAddress, type Location } from "@juso/model";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import type { RowKind, RowVerdict } from "./judge-row.ts";
import type { TablePlace } from "./match-header.ts";

/** The check and the message for rows that are no plain records. */
const messages: readonly (readonly [kind: RowKind, checkId: string, messageId: string])[] = [
  ["doubtful", "table-without-totals", "doubtful"],
  ["total", "total-row-left-out", "total"],
  ["note", "remark-left-out", "below"],
  ["example", "remark-left-out", "example"],
];

/** Counts the rows that are totals, notes or doubtful; one finding for each kind, at the first such row. */
export class RowNotices {
  readonly #place: TablePlace;
  readonly #seen = new Map<RowKind, { readonly location: Location; count: number }>();

  constructor(place: TablePlace) {
    this.#place = place;
  }

  /** Counts a row. `line` and `row` are those of `RecordPosition`. */
  add({ kind, column }: RowVerdict, line: number, row: number): void {
    const known = this.#seen.get(kind);
    if (known) {
      known.count += 1;
      return;
    }
    const location = { ...this.#place, line, column: column + 1, cell: cellAddress(column + 1, row) };
    this.#seen.set(kind, { location, count: 1 });
  }

  /** Writes down how many rows of each kind there were. */
  count(counts: Map<string, number>): void {
    for (const [kind, { count }] of this.#seen) counts.set(`row ${kind}`, count);
  }

  /** The findings; `counts` where it knows better. */
  finish(events: ReadEvent[], counts?: ReadonlyMap<string, number>): void {
    for (const [kind, checkId, messageId] of messages) {
      const seen = this.#seen.get(kind);
      if (seen === undefined) continue;
      const count = counts?.get(`row ${kind}`) ?? seen.count;
      events.push(findingEvent(checkId, messageId, seen.location, { data: { count } }));
    }
  }
}
