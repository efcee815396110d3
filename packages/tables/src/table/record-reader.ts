import {
  type CodeList,
  cellAddress,
  type EntityProfile,
  type FieldProfile,
  locate,
  type RecordPosition,
} from "@juso/model";
import type { CellNote } from "../cells/cell-note.ts";
import { type CellContent, type CellReader, createCellReader } from "../cells/cell-reader.ts";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import { cellText } from "./cell-text.ts";
import { ColumnNotices } from "./column-notices.ts";
import { echoText } from "./echo-text.ts";
import { fieldTitles, type MatchedHeader, type TablePlace } from "./match-header.ts";
import { UnnamedColumns } from "./unnamed-columns.ts";

type TableColumn =
  | { readonly kind: "field"; readonly key: string; readonly field: FieldProfile; readonly read: CellReader }
  | { readonly kind: "echo"; readonly key: string }
  | { readonly kind: "blank" | "reported" };

interface RecordInTable {
  readonly value: Record<string, unknown>;
  readonly position: RecordPosition;
  readonly echo?: Record<string, string>;
}

/** Turns rows below a header into records. `finish` gives what there is to say about whole columns. */
export class RecordReader {
  readonly #profile: EntityProfile;
  readonly #place: TablePlace;
  readonly #header: MatchedHeader;
  readonly #keyFields: readonly string[];
  readonly #columns: readonly TableColumn[];
  readonly #notices = new ColumnNotices();
  readonly #unnamed: UnnamedColumns;
  readonly #ownTextLength: number;
  #current: FieldProfile | undefined;
  readonly #note = (note: CellNote): void => {
    this.#pending.push({ note, field: this.#current as FieldProfile });
  };
  #pending: { note: CellNote; field: FieldProfile }[] = [];
  /** Records so far. */
  records = 0;

  constructor(
    profile: EntityProfile,
    place: TablePlace,
    codeLists: ReadonlyMap<string, CodeList>,
    header: MatchedHeader,
    ownTextLength: number,
  ) {
    this.#profile = profile;
    this.#place = place;
    this.#header = header;
    this.#ownTextLength = ownTextLength;
    this.#keyFields = profile.fields.filter((field) => field.isKey).map((field) => field.key);
    this.#unnamed = new UnnamedColumns(place);
    this.#columns = header.columns.map((column) => {
      if (column === "blank" || column === "reported") return { kind: column };
      if ("echo" in column) return { kind: "echo", key: column.echo };
      return { kind: "field", key: column.key, field: column, read: createCellReader(column, codeLists) };
    });
  }

  /** Reads one row. A row of blanks gives nothing. */
  read(cells: readonly CellContent[], line: number, row: number, events: ReadEvent[]): void {
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
        echo[column.key] = echoText(cellText(cell), this.#ownTextLength);
        isBlank = false;
      } else if (column.kind === "blank") {
        this.#unnamed.add(cell, index, line, row);
      }
    }
    if (cells.length > columns.length) this.#checkWidth(cells, line, row, events);
    if (isBlank) return;
    const position = this.#positionOf(line, row);
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
          : {
              ...record,
              position: { ...position, missingFields: new Set([...this.#header.missingFields, ...failed]) },
            },
    });
  }

  /** Writes down how often each notice about a column is due. */
  count(counts: Map<string, number>): void {
    this.#unnamed.count(counts);
    this.#notices.count(counts);
  }

  /** The findings about whole columns, in the order of the columns; `counts` where it knows better. */
  finish(events: ReadEvent[], counts?: ReadonlyMap<string, number>): void {
    this.#unnamed.finish(counts?.get("records") ?? this.records, events, counts);
    this.#notices.finish(events, counts);
  }

  #positionOf(line: number, row: number): RecordPosition {
    const { columnOf: columns, missingFields } = this.#header;
    const { file, sheet } = this.#place;
    const position: RecordPosition =
      sheet === undefined ? { file, line, row, columns } : { file, sheet, line, row, columns };
    return missingFields.size === 0 ? position : { ...position, missingFields };
  }

  #takeNotes(record: RecordInTable, events: ReadEvent[]): string[] {
    const failed: string[] = [];
    for (const { note, field } of this.#pending) {
      const place = () => locate(record, this.#keyFields, field.key);
      const details = {
        isPersonal: this.#profile.level === "p0",
        ...(record.echo === undefined ? {} : { echo: record.echo }),
      };
      if (note.kind === "errorCell") {
        failed.push(field.key);
        events.push(findingEvent("cell-without-error", "error", place(), { ...details, data: fieldTitles(field) }));
      } else if (note.kind === "eraMismatch") {
        // The right form is the value itself, so it counts as one.
        const values = { japanese: note.japanese, iso: note.date };
        const data = { ...fieldTitles(field), era: note.era, from: note.from, to: note.to };
        events.push(findingEvent("date-era-valid", "mismatch", place(), { ...details, data, values }));
      } else {
        this.#notices.add(field, note.kind, place);
      }
    }
    this.#pending = [];
    return failed;
  }

  #checkWidth(cells: readonly CellContent[], line: number, row: number, events: ReadEvent[]): void {
    const width = this.#columns.length;
    for (let index = cells.length - 1; index >= width; index -= 1) {
      if (this.#place.sheet !== undefined) {
        // A sheet has no commas that could shift a row: this is a remark beside the table.
        this.#unnamed.add(cells[index], index, line, row);
        continue;
      }
      if (cellText(cells[index]).trim() === "") continue;
      const location = { ...this.#place, line, column: width + 1, cell: cellAddress(width + 1, row) };
      events.push(findingEvent("record-width", "tooWide", location, { data: { expected: width, found: index + 1 } }));
      return;
    }
  }
}
