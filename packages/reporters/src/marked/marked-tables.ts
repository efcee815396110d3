import { type Language, type Location, memorySource, type Report, textWidth } from "@juso/model";
import { listSheetName, type TextCell, type TextSheet, writeTextWorkbook } from "@juso/workbook/mark";
import type { MarkPlace, PlaceFinder } from "./mark-place.ts";
import { listWorkbook, type MarkedFile, type MarkingOptions, markedSource } from "./marked-workbook.ts";
import { notMarkable } from "./marking-words.ts";

/** A file of text as rows of texts, as `plainTable` of the package of tables gives it. */
export interface RowsOfFile {
  /** The path by which the report names it. */
  readonly name: string;
  /** The keys of the records, where the file is JSON: they are its first row. */
  readonly keys?: readonly string[];
  /** Rows with the line on which each begins and the row that a spreadsheet shows for it. Asked for twice. */
  rows(): AsyncIterable<{ readonly line: number; readonly row: number; readonly cells: readonly string[] }>;
}

/** What a sheet can hold. */
const lastRow = 1_048_576;
const lastColumn = 16_384;
const longestText = 32_767;

/** Rows by which the widths of the columns are chosen, and the widths, in half-width characters. */
const lookedAt = 100;
const narrowest = 8;
const widest = 40;

/**
 * Files of text back as one workbook of their rows, a sheet each, marked. Every cell is text and stays as it stands in the file: spreadsheet
 * programs make no dates or numbers of it.
 *
 * @param language that of the report's messages.
 */
export async function markedTables(
  tables: readonly RowsOfFile[],
  report: Report,
  language: Language,
  options: MarkingOptions = {},
): Promise<MarkedFile> {
  const files = tables.map(({ name }) => name);
  if (files.length === 0) return listWorkbook(files, report, language, options, notMarkable.noTable);
  const copies = new Map<string, CopiedTable>();
  const sheets = new Map<string, TextSheet>();
  for (const table of tables) {
    const copy = new CopiedTable(table, sheetName(table.name, sheets), report);
    copies.set(table.name, copy);
    sheets.set(copy.sheet, { widths: await columnWidths(table), rows: copy.rows(), frozenRows: 1, isPlainText: true });
  }
  const bytes = await writeTextWorkbook(sheets);
  if (![...copies.values()].every(({ isWhole }) => isWhole)) {
    return listWorkbook(files, report, language, options, notMarkable.overLimit);
  }
  const placeOf: PlaceFinder = (location) => copies.get(location.file ?? "")?.placeOf(location);
  return markedSource({ source: memorySource("", bytes), files, isCopy: true, placeOf }, report, language, options);
}

/** The rows of a file on their way into a sheet, and where its lines come to stand there. */
class CopiedTable {
  readonly sheet: string;
  isWhole = true;
  readonly #table: RowsOfFile;
  readonly #rowOfLine = new Map<number, number>();
  readonly #wanted: ReadonlySet<number>;

  constructor(table: RowsOfFile, sheet: string, report: Report) {
    this.#table = table;
    this.sheet = sheet;
    this.#wanted = wantedLines(report, table.name);
  }

  async *rows(): AsyncGenerator<readonly TextCell[]> {
    let next = 1;
    for await (const { cells, line, row } of this.#table.rows()) {
      if (row > lastRow || cells.length > lastColumn) {
        this.isWhole = false;
        return;
      }
      if (this.#wanted.has(line) && !this.#rowOfLine.has(line)) this.#rowOfLine.set(line, row);
      for (; next < row; next += 1) yield [];
      next += 1;
      yield cells.map((value) => ({ value: fitting(value) }));
    }
  }

  placeOf(location: Location): MarkPlace {
    return placeInTable(location, this.sheet, this.#rowOfLine, this.#table.keys);
  }
}

/** Lines that findings name, with or without a cell. */
function wantedLines(report: Report, file: string): ReadonlySet<number> {
  const locations = report.findings.flatMap(({ location, places = [] }) => [location, ...places]);
  return new Set(locations.flatMap((location) => (location.file === file ? (location.line ?? []) : [])));
}

function placeInTable(
  { cell, column, field, line, pointer }: Location,
  sheet: string,
  rowOfLine: ReadonlyMap<number, number>,
  keys: readonly string[] | undefined,
): MarkPlace {
  // The pointer of a record of an array is its position, below the row of keys; records of JSON Lines have their lines.
  const ordinal = /^\/(\d+)(?:\/|$)/.exec(pointer ?? "")?.[1];
  const rowByLine = line === undefined ? undefined : rowOfLine.get(line);
  const rowByCell = /\d+$/.exec(cell ?? "")?.[0];
  const row = ordinal !== undefined && keys !== undefined ? Number(ordinal) + 2 : Number(rowByCell ?? rowByLine ?? 1);
  const key = field === undefined || keys === undefined ? -1 : keys.indexOf(field);
  const isKnown = column !== undefined || key >= 0;
  const isRecord = field === undefined && (ordinal !== undefined || line !== undefined);
  return { sheet, row, column: column ?? Math.max(0, key) + 1, isMarked: isKnown || isRecord };
}

async function columnWidths(table: RowsOfFile): Promise<readonly number[]> {
  const widths: number[] = [];
  let seen = 0;
  for await (const { cells } of table.rows()) {
    for (const [index, text] of cells.slice(0, lastColumn).entries()) {
      const width = textWidth(text.slice(0, widest)) + 2;
      widths[index] = Math.min(widest, Math.max(narrowest, widths[index] ?? 0, width));
    }
    seen += 1;
    if (seen >= lookedAt) break;
  }
  return widths;
}

/** A text as far as a cell can hold it. */
function fitting(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}

/** The name of the file without its folder and extension, as far as a sheet can be called so and none is yet. */
function sheetName(path: string, taken: ReadonlyMap<string, unknown>): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const dot = file.lastIndexOf(".");
  const name = (dot > 0 ? file.slice(0, dot) : file)
    .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, "_")
    .slice(0, 31)
    .replaceAll(/^'|'$/g, "_");
  const usable = name === "" || name === listSheetName || name.toLowerCase() === "history" ? "data" : name;
  const names = new Set([...taken.keys()].map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : `-${number}`;
    const free = `${usable.slice(0, 31 - suffix.length)}${suffix}`;
    if (!names.has(free.toLowerCase())) return free;
  }
}
