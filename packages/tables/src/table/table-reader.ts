import type { CodeList, EntityProfile } from "@juso/model";
import type { CellContent } from "../cells/cell-reader.ts";
import { findingEvent, unreadEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import { defaultReadLimits } from "../submission/read-limits.ts";
import { cellText } from "./cell-text.ts";
import { isExampleRow } from "./example-row.ts";
import { HeaderSearch, isOtherwiseSeparated } from "./header-search.ts";
import { isNoteText, judgeRow } from "./judge-row.ts";
import { type MatchedHeader, matchHeader, type TablePlace } from "./match-header.ts";
import { RecordReader } from "./record-reader.ts";
import { RowNotices } from "./row-notices.ts";
import { isTotalLabel } from "./total-label.ts";

/**
 * Counts of what is said once for a column or a table: `records`; `notice KIND FIELD` and `unnamed COLUMN` (0-based) for cells,
 * `row KIND` for rows.
 */
export type TableCounts = ReadonlyMap<string, number>;

interface TableRow {
  readonly cells: readonly CellContent[];
  readonly line: number;
  readonly row: number;
}

/** A table whose header was found. */
interface OpenTable {
  readonly header: MatchedHeader;
  /** Row of the header. */
  readonly row: number;
  readonly reader: RecordReader;
}

/**
 * Reads one table: finds its header, leaves total rows and notes out, and turns the other rows into records.
 * Every row is given to `readRow` from the top, then `finish` once.
 */
export class TableReader {
  readonly #profile: EntityProfile;
  readonly #place: TablePlace;
  readonly #codeLists: ReadonlyMap<string, CodeList>;
  readonly #ownTextLength: number;
  readonly #search: HeaderSearch;
  readonly #rows: RowNotices;
  /** Rows that wait until it is known which of them is the header. */
  #waiting: TableRow[] = [];
  #table: OpenTable | undefined;
  #isUnusable = false;

  /** @param ownTextLength see `ReadLimits`. */
  constructor(
    profile: EntityProfile,
    place: TablePlace,
    codeLists: ReadonlyMap<string, CodeList>,
    ownTextLength: number = defaultReadLimits.ownTextLength,
  ) {
    this.#profile = profile;
    this.#place = place;
    this.#codeLists = codeLists;
    this.#ownTextLength = ownTextLength;
    this.#search = new HeaderSearch(profile);
    this.#rows = new RowNotices(place);
  }

  /** Records so far. */
  get records(): number {
    return this.#table?.reader.records ?? 0;
  }

  /** What each column holds; nothing until the header is found. */
  get header(): MatchedHeader | undefined {
    return this.#table?.header;
  }

  /** The row of the header, 1-based; 0 until it is found. */
  get headerRow(): number {
    return this.#table?.row ?? 0;
  }

  /** How often each notice about a column or a row is due so far; see `TableCounts`. */
  get counts(): TableCounts {
    const counts = new Map<string, number>([["records", this.records]]);
    this.#rows.count(counts);
    this.#table?.reader.count(counts);
    return counts;
  }

  /** True when a row was taken in: a header can be among the rows so far. */
  get hasBegun(): boolean {
    return this.#table !== undefined || this.#waiting.length > 0;
  }

  /**
   * Reads one row; a row of blanks gives nothing. The first rows wait until the header is found among them.
   *
   * @returns false when the table has no header and cannot be read.
   */
  readRow(cells: readonly CellContent[], line: number, row: number, events: ReadEvent[]): boolean {
    if (this.#isUnusable) return false;
    if (this.#table) {
      this.#readBelow({ cells, line, row }, this.#table, events);
      return true;
    }
    this.#waiting.push({ cells, line, row });
    return this.#search.offer({ labels: cells.map(cellText), line, row }) ? this.#start(events) : true;
  }

  /**
   * Ends the table and gives the notices about whole columns and rows.
   *
   * @param counts how often each notice is due, when not every row was shown to this reader.
   * @returns false when the table had no header.
   */
  finish(events: ReadEvent[], counts?: TableCounts): boolean {
    // A sheet without any rows is empty; a file has at least a header.
    const isCsv = this.#place.sheet === undefined;
    if (!this.#table && !this.#isUnusable && (isCsv || this.#waiting.length > 0)) this.#start(events);
    this.#table?.reader.finish(events, counts);
    this.#rows.finish(events, counts);
    return !this.#isUnusable;
  }

  /** Takes the best of the waiting rows as the header and reads what stands below it. */
  #start(events: ReadEvent[]): boolean {
    const rows = this.#waiting;
    this.#waiting = [];
    const top = rows.map(({ cells, line, row }) => ({ labels: cells.map(cellText), line, row }));
    const best = this.#search.best;
    const headerRow = best === undefined ? undefined : top[best];
    if (best === undefined || headerRow === undefined) {
      this.#isUnusable = true;
      const isSeparated = top.some((row) => isOtherwiseSeparated(row, this.#profile));
      const data = { title: this.#profile.title.ja, titleEn: this.#profile.title.en };
      const location = { ...this.#place, line: 1 };
      events.push(findingEvent("header-present", isSeparated ? "delimiter" : "missing", location, { data }));
      return false;
    }
    const examples = rows.slice(0, best).filter(({ cells }) => isExampleRow(cells)).length;
    if (headerRow.row > 1 + examples) {
      const location = { ...this.#place, line: headerRow.line };
      events.push(findingEvent("header-on-first-row", "lower", location, { data: { row: headerRow.row } }));
    }
    const header = matchHeader(headerRow, this.#profile, this.#place, top.slice(0, best));
    for (const event of header.events) events.push(event);
    if (this.#profile.fields.some(({ isKey, key }) => isKey && header.missingFields.has(key))) {
      events.push(unreadEvent(this.#place, this.#profile));
    }
    const { row } = headerRow;
    const reader = new RecordReader(this.#profile, this.#place, this.#codeLists, header, this.#ownTextLength);
    const table = { header, row, reader };
    this.#table = table;
    for (const below of rows.slice(best + 1)) this.#readBelow(below, table, events);
    return true;
  }

  #readBelow({ cells, line, row }: TableRow, { header, reader }: OpenTable, events: ReadEvent[]): void {
    if (cells.some(standsOut)) {
      const verdict = judgeRow(cells, header.columns);
      if (verdict.kind !== "record") this.#rows.add(verdict, line, row);
      if (verdict.kind !== "record" && verdict.kind !== "doubtful") return;
    }
    reader.read(cells, line, row, events);
  }
}

function standsOut(cell: CellContent): boolean {
  return typeof cell === "string" && cell !== "" && (isTotalLabel(cell) || isNoteText(cell));
}
