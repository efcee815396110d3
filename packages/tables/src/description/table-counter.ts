import type { CodeList, EntityProfile } from "@juso/model";
import type { CellContent } from "../cells/cell-reader.ts";
import { cellText } from "../table/cell-text.ts";
import { TableReader } from "../table/table-reader.ts";
import { ColumnCounter } from "./column-counter.ts";
import type { TableDescription } from "./description.ts";

/** More columns than this are counted together with the last: no table of the standard comes near. */
const mostColumns = 1000;

interface WaitingRow {
  readonly cells: readonly CellContent[];
  readonly row: number;
}

/** What is counted of a table's columns. */
export type CountedTable = Pick<TableDescription, "headerRow" | "rows" | "columns">;

/**
 * Counts what the columns of one table are like. The header is found as the reader of records finds it; where the entity is not known the
 * first row is taken for it. Every row is given to `add` from the top, then `end` once.
 */
export class TableCounter {
  readonly #codeLists: ReadonlyMap<string, CodeList>;
  readonly #hasKinds: boolean;
  /** Finds the header; nothing once it is found, or where it cannot be. */
  #search: TableReader | undefined;
  #waiting: WaitingRow[] = [];
  #columns: ColumnCounter[] = [];
  #headerRow: number | null = null;
  #rows = 0;

  constructor(profile: EntityProfile | undefined, codeLists: ReadonlyMap<string, CodeList>, hasKinds: boolean) {
    this.#codeLists = codeLists;
    this.#hasKinds = hasKinds;
    this.#search = profile === undefined ? undefined : new TableReader(profile, { file: "" }, codeLists);
    this.#isOpen = false;
  }

  /** True once it is known which row is the header, or that none is. */
  #isOpen: boolean;

  /** Counts one row; rows of blanks are passed over. */
  add(cells: readonly CellContent[], row: number): void {
    if (cells.every((cell) => cellText(cell).trim() === "")) return;
    if (this.#isOpen) {
      this.#count(cells);
      return;
    }
    this.#waiting.push({ cells, row });
    if (this.#search === undefined) {
      this.#open(row);
      return;
    }
    const goesOn = this.#search.readRow(cells, row, row, []);
    if (this.#search.header !== undefined) this.#open(this.#search.headerRow);
    else if (!goesOn) this.#open(null);
  }

  /** Ends the table. */
  end(): CountedTable {
    if (!this.#isOpen) {
      this.#search?.finish([]);
      this.#open(this.#search?.header === undefined ? null : this.#search.headerRow);
    }
    const columns = this.#columns.map((column, index) => column.describe(index + 1, this.#rows));
    return { headerRow: this.#headerRow, rows: this.#rows, columns };
  }

  #open(headerRow: number | null): void {
    this.#isOpen = true;
    this.#headerRow = headerRow;
    const header = this.#search?.header;
    this.#search = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    const labels = waiting.find(({ row }) => row === headerRow)?.cells.map(cellText) ?? [];
    this.#columns = labels
      .slice(0, mostColumns)
      .map((label, index) => new ColumnCounter(label, header?.columns[index], this.#codeLists, this.#hasKinds));
    for (const { cells, row } of waiting) if (headerRow === null || row > headerRow) this.#count(cells);
  }

  #count(cells: readonly CellContent[]): void {
    this.#rows += 1;
    for (const [index, cell] of cells.slice(0, mostColumns).entries()) {
      this.#columns[index] ??= new ColumnCounter(undefined, undefined, this.#codeLists, this.#hasKinds);
      this.#columns[index].add(cell);
    }
  }
}
