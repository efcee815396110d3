import { cellAddress, columnLetters, type Location } from "@juso/model";
import type { CellContent } from "../cells/cell-reader.ts";
import { convertDate } from "../cells/convert-date.ts";
import { convertNumber } from "../cells/convert-number.ts";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import type { TablePlace } from "./match-header.ts";

interface Unnamed {
  readonly location: Location;
  count: number;
  /** True when it was reported as a column of data whose header is missing. */
  isData: boolean;
}

/** So few texts under an empty header are notes, however short the table is. */
const fewNotes = 2;

/**
 * What stands under empty headers. Numbers and dates are data whose header is missing, and so are texts beside at least half of the records; any
 * other text is a note beside the table.
 */
export class UnnamedColumns {
  readonly #place: TablePlace;
  readonly #columns = new Map<number, Unnamed>();

  constructor(place: TablePlace) {
    this.#place = place;
  }

  /** Takes a cell in; blanks do not count. `index` is the 0-based column, `line` and `row` are those of `RecordPosition`. */
  add(cell: CellContent, index: number, line: number, row: number): void {
    if (cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")) return;
    let column = this.#columns.get(index);
    if (column === undefined) {
      const location = { ...this.#place, line, column: index + 1, cell: cellAddress(index + 1, row) };
      column = { location, count: 0, isData: false };
      this.#columns.set(index, column);
    }
    column.count += 1;
    column.isData ||= typeof cell !== "string" || isFigure(cell);
  }

  /** Writes down how many cells each column has. */
  count(counts: Map<string, number>): void {
    for (const [index, { count }] of this.#columns) counts.set(`unnamed ${index}`, count);
  }

  /** One finding for each column. `records` is the number of records of the table; `counts` knows better where it is given. */
  finish(records: number, events: ReadEvent[], counts?: ReadonlyMap<string, number>): void {
    for (const [index, { location, count: seen, isData }] of [...this.#columns].sort(([a], [b]) => a - b)) {
      const count = counts?.get(`unnamed ${index}`) ?? seen;
      const data = { column: columnLetters(index + 1) };
      const isColumn = isData || (count > fewNotes && count * 2 >= records);
      events.push(
        isColumn
          ? findingEvent("column-known", "blank", location, { data })
          : findingEvent("remark-left-out", "beside", location, { data }),
      );
    }
  }
}

/** True when a text under an empty header is data whose header is missing: a number or a date. */
export function isFigure(text: string): boolean {
  return convertNumber(text, "decimal", "円").kind !== "notNumber" || convertDate(text).kind !== "notDate";
}
