import { type Language, type Location, memorySource, type Report } from "@juso/model";
import { listSheetName, type TextCell, writeTextWorkbook } from "@juso/workbook/mark";
import { listedFindings } from "./listed-finding.ts";
import type { MarkPlace } from "./mark-place.ts";
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
 * A file of text back as a workbook of its rows, marked. Every cell is text and stays as it stands in the file: spreadsheet programs make no
 * dates or numbers of it.
 *
 * @param language that of the report's messages.
 */
export async function markedTable(
  table: RowsOfFile,
  report: Report,
  language: Language,
  options: MarkingOptions = {},
): Promise<MarkedFile> {
  const sheet = sheetName(table.name);
  const rowOfLine = new Map<number, number>();
  const wanted = wantedLines(report, table.name);
  const widths = await columnWidths(table);
  let isWhole = true;
  async function* rows(): AsyncGenerator<readonly TextCell[]> {
    let next = 1;
    for await (const { cells, line, row } of table.rows()) {
      if (row > lastRow || cells.length > lastColumn) {
        isWhole = false;
        return;
      }
      if (wanted.has(line) && !rowOfLine.has(line)) rowOfLine.set(line, row);
      for (; next < row; next += 1) yield [];
      next += 1;
      yield cells.map((value) => ({ value: fitting(value) }));
    }
  }
  const bytes = await writeTextWorkbook(new Map([[sheet, { widths, rows: rows(), frozenRows: 1, isPlainText: true }]]));
  if (!isWhole) return listWorkbook(table.name, report, language, options, notMarkable.overLimit);
  const placeOf = (location: Location): MarkPlace => placeInTable(location, sheet, rowOfLine, table.keys);
  const copy = { source: memorySource("", bytes), file: table.name, isCopy: true, placeOf };
  return markedSource(copy, report, language, options);
}

/** Lines that findings name without a cell. */
function wantedLines(report: Report, file: string): ReadonlySet<number> {
  const everywhere = () => undefined;
  const listed = listedFindings(report, file, everywhere);
  const locations = listed.flatMap(({ finding: { location, places = [] } }) => [location, ...places]);
  return new Set(locations.flatMap(({ line }) => line ?? []));
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
      const width = [...text.slice(0, widest)].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x100 ? 1 : 2), 2);
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

/** The name of the file without its folder and extension, as far as a sheet can be called so. */
function sheetName(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const dot = file.lastIndexOf(".");
  const name = (dot > 0 ? file.slice(0, dot) : file)
    .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, "_")
    .slice(0, 31)
    .replaceAll(/^'|'$/g, "_");
  return name === "" || name === listSheetName || name.toLowerCase() === "history" ? "data" : name;
}
