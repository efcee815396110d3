import {
  type CodeList,
  cellAddress,
  columnLetters,
  type EntityProfile,
  type FieldProfile,
  locate,
  type RecordPosition,
} from "@juso/model";
import { type CellContent, type CellNote, type CellReader, createCellReader } from "../cells/cell-reader.ts";
import { findingEvent, unreadEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import { fieldTitles, type MatchedHeader, matchHeader, type TablePlace } from "./match-header.ts";

/** Notices that are given once for a column, with a count, and the check and message of each. */
const columnNotices: Readonly<Record<string, readonly [checkId: string, messageId: string]>> = {
  date: ["date-converted", "converted"],
  number: ["number-normalised", "normalised"],
  code: ["code-normalised", "normalised"],
  numberAsText: ["text-cell-kept", "number"],
  dateAsText: ["text-cell-kept", "date"],
};

/** What a column of a table holds, as plain data. */
export type TableColumnKind =
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "echo" | "blank" | "unread" };

type TableColumn =
  | { readonly kind: "field"; readonly key: string; readonly field: FieldProfile; readonly read: CellReader }
  | { readonly kind: "echo"; readonly key: string }
  | { readonly kind: "blank" | "reported" };

interface Notice {
  readonly field: FieldProfile;
  readonly kind: string;
  readonly location: ReturnType<typeof locate>;
  count: number;
}

/** Turns the rows of one table into records. The first row is given to `readHeader`, every other one to `readRow`, then `finish` once. */
export class TableReader {
  readonly #profile: EntityProfile;
  readonly #place: TablePlace;
  readonly #codeLists: ReadonlyMap<string, CodeList>;
  readonly #keyFields: readonly string[];
  readonly #notices = new Map<string, Notice>();
  readonly #reportedColumns = new Set<number>();
  #header: MatchedHeader | undefined;
  #columns: readonly TableColumn[] = [];
  #current: FieldProfile | undefined;
  readonly #note = (note: CellNote): void => {
    this.#pending.push({ note, field: this.#current as FieldProfile });
  };
  #pending: { note: CellNote; field: FieldProfile }[] = [];
  /** Records so far. */
  records = 0;

  constructor(profile: EntityProfile, place: TablePlace, codeLists: ReadonlyMap<string, CodeList>) {
    this.#profile = profile;
    this.#place = place;
    this.#codeLists = codeLists;
    this.#keyFields = profile.fields.filter((field) => field.isKey).map((field) => field.key);
  }

  /** Reads row 1. Returns false when the table cannot be read. */
  readHeader(cells: readonly CellContent[], events: ReadEvent[]): boolean {
    const header = matchHeader(cells.map(cellText), this.#profile, this.#place);
    for (const event of header.events) events.push(event);
    this.#header = header;
    this.#columns = header.columns.map((column) => {
      if (column === "blank" || column === "reported") return { kind: column };
      if ("echo" in column) return { kind: "echo", key: column.echo };
      return { kind: "field", key: column.key, field: column, read: createCellReader(column, this.#codeLists) };
    });
    if (header.isUsable && this.#keyFields.some((key) => header.missingFields.has(key))) {
      events.push(unreadEvent(this.#place, this.#profile));
    }
    return header.isUsable;
  }

  /** What each column holds; a field by its key. `unread` columns were reported with the header. */
  get columnKinds(): readonly TableColumnKind[] {
    return this.#columns.map((column) => {
      if (column.kind === "field") return { kind: "field", field: column.key };
      return { kind: column.kind === "reported" ? "unread" : column.kind };
    });
  }

  /** Required fields without a column. */
  get missingFields(): ReadonlySet<string> {
    return this.#header?.missingFields ?? new Set();
  }

  /** Reads one row. A row of blanks gives nothing. */
  readRow(cells: readonly CellContent[], line: number, row: number, events: ReadEvent[]): void {
    const header = this.#header as MatchedHeader;
    const value: Record<string, unknown> = {};
    let echo: Record<string, string> | undefined;
    let isBlank = true;
    const columns = this.#columns;
    const width = Math.min(cells.length, columns.length);
    for (let index = 0; index < width; index += 1) {
      const cell = cells[index];
      if (cell === "" || cell === null || cell === undefined) continue;
      const column = columns[index] as TableColumn;
      if (column.kind === "field") {
        this.#current = column.field;
        const read = column.read(cell, this.#note);
        if (read !== undefined) {
          value[column.key] = read;
          isBlank = false;
        } else if (this.#pending.length > 0) {
          isBlank = false;
        }
      } else if (column.kind === "echo") {
        echo ??= {};
        echo[column.key] = cellText(cell);
        isBlank = false;
      } else if (column.kind === "blank") {
        this.#noticeBlankHeader(cells, index, line, row, events);
      }
    }
    if (cells.length > columns.length) this.#checkWidth(cells, line, row, events);
    if (isBlank) return;
    const position = this.#positionOf(line, row, header);
    this.records += 1;
    const entity = this.#profile.key;
    const record = echo === undefined ? { entity, value, position } : { entity, value, position, echo };
    if (this.#pending.length === 0) {
      events.push({ kind: "record", record });
      return;
    }
    const failed = this.#takeNotes(record, events);
    events.push({
      kind: "record",
      record:
        failed.length === 0
          ? record
          : { ...record, position: { ...position, missingFields: new Set([...header.missingFields, ...failed]) } },
    });
  }

  #positionOf(line: number, row: number, { columnOf: columns, missingFields }: MatchedHeader): RecordPosition {
    const { file, sheet } = this.#place;
    const position: RecordPosition =
      sheet === undefined ? { file, line, row, columns } : { file, sheet, line, row, columns };
    return missingFields.size === 0 ? position : { ...position, missingFields };
  }

  /**
   * The notices about whole columns, in the order of the columns.
   *
   * @param counts by `kind field`, how often each notice is due, when not every row was shown to this reader.
   */
  finish(events: ReadEvent[], counts?: ReadonlyMap<string, number>): void {
    const notices = [...this.#notices.values()].sort((a, b) => (a.location.column ?? 0) - (b.location.column ?? 0));
    for (const { field, kind, location, count: seen } of notices) {
      const count = counts?.get(`${kind} ${field.key}`) ?? seen;
      const [checkId, messageId] = columnNotices[kind] as readonly [string, string];
      events.push(findingEvent(checkId, messageId, location, { data: { ...fieldTitles(field), count } }));
    }
  }

  #takeNotes(
    record: { value: Record<string, unknown>; position: RecordPosition; echo?: Record<string, string> },
    events: ReadEvent[],
  ): string[] {
    const failed: string[] = [];
    for (const { note, field } of this.#pending) {
      const notice = this.#notices.get(`${note.kind} ${field.key}`);
      if (notice) {
        notice.count += 1;
        continue;
      }
      const location = locate(record, this.#keyFields, field.key);
      const details = {
        isPersonal: this.#profile.level === "p0",
        ...(record.echo === undefined ? {} : { echo: record.echo }),
      };
      if (note.kind === "errorCell") {
        failed.push(field.key);
        events.push(findingEvent("cell-without-error", "error", location, { ...details, data: fieldTitles(field) }));
      } else if (note.kind === "eraMismatch") {
        // The right form is the value itself, so it counts as one.
        const values = { japanese: note.japanese, iso: note.date };
        const data = { ...fieldTitles(field), era: note.era, from: note.from, to: note.to };
        events.push(findingEvent("date-era-valid", "mismatch", location, { ...details, data, values }));
      } else {
        this.#notices.set(`${note.kind} ${field.key}`, { field, kind: note.kind, location, count: 1 });
      }
    }
    this.#pending = [];
    return failed;
  }

  /** A value under an empty header: one finding for the column. */
  #noticeBlankHeader(
    cells: readonly CellContent[],
    index: number,
    line: number,
    row: number,
    events: ReadEvent[],
  ): void {
    if (this.#reportedColumns.has(index) || cellText(cells[index]).trim() === "") return;
    this.#reportedColumns.add(index);
    const location = { ...this.#place, line, column: index + 1, cell: cellAddress(index + 1, row) };
    const data = { column: columnLetters(index + 1) };
    events.push(findingEvent("column-known", "blank", location, { data }));
  }

  #checkWidth(cells: readonly CellContent[], line: number, row: number, events: ReadEvent[]): void {
    const width = this.#header?.columns.length ?? 0;
    for (let index = cells.length - 1; index >= width; index -= 1) {
      if (this.#place.sheet !== undefined) {
        // A sheet has no commas that could shift a row: this is a remark beside the table.
        this.#noticeBlankHeader(cells, index, line, row, events);
        continue;
      }
      if (cellText(cells[index]).trim() === "") continue;
      const location = { ...this.#place, line, column: width + 1, cell: cellAddress(width + 1, row) };
      events.push(findingEvent("record-width", "tooWide", location, { data: { expected: width, found: index + 1 } }));
      return;
    }
  }
}

function cellText(cell: CellContent): string {
  if (typeof cell === "string") return cell;
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
