import type { ShownCell, ShownColumn, ShownTable } from "@juso/aggregate";
import { cellAddress, type Language, lineCount } from "@juso/model";
import type { CellDescription, FontDescription, SheetDescription, StyleDescription } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { shortenTable } from "./shorten-table.ts";
import { hiddenMark } from "./shown-csv.ts";

/** What a workbook of tables is made with. */
export interface ShownWorkbookOptions {
  readonly language: Language;
  /** ISO date that the file carries. */
  readonly date: string;
  readonly creator: string;
  readonly title: string;
}

/** Spreadsheets hold 15 digits; a number that is longer stands as text, so that none is changed. */
const exactDigits = 15;

/** The tables as a workbook, a sheet for each. The same tables give the same bytes. */
export function shownWorkbook(
  tables: readonly ShownTable[],
  { creator, date, language, title }: ShownWorkbookOptions,
): Promise<Uint8Array> {
  return writeWorkbook({ creator, title, date, sheets: tables.map((table) => sheetOf(shortenTable(table), language)) });
}

const font: FontDescription = { name: "Yu Gothic", size: 10 };
const plain: StyleDescription = { font, vertical: "top" };
const bold: StyleDescription = { font: { ...font, isBold: true }, vertical: "top" };
const total: StyleDescription = { ...bold, fill: "F2F2F2" };
const header: StyleDescription = { ...bold, isWrapped: true, vertical: "middle", fill: "E8F1FE" };

/** Widths in half-width characters. */
const keyWidth = 30;
const numberWidth = 16;
const sentenceWidth = 80;

function widthOf({ counts, isLong }: ShownColumn): number {
  return isLong ? sentenceWidth : counts ? numberWidth : keyWidth;
}

function sheetOf({ columns, leftOut, note, rows, title }: ShownTable, language: Language): SheetDescription {
  const about = [note, ...(leftOut ? [leftOut] : [])].map((text) => text[language]);
  const headerRow = about.length + 3;
  const span = Math.min(Math.max(columns.length, 1), 8);
  const width = columns.slice(0, span).reduce((sum, column) => sum + widthOf(column), 0);
  const cells: CellDescription[] = [
    { row: 1, column: 1, value: title[language], style: { font: { ...font, size: 14, isBold: true } } },
    ...about.map(
      (value, index): CellDescription => ({
        row: index + 2,
        column: 1,
        columnSpan: span,
        value,
        style: { ...plain, isWrapped: true },
      }),
    ),
    ...columns.map(
      (column, index): CellDescription => ({
        row: headerRow,
        column: index + 1,
        value: column.title[language],
        style: header,
      }),
    ),
    ...rows.flatMap((row, index) => {
      const style = row.some((cell) => cell.kind === "key" && cell.isTotal) ? total : plain;
      return row.map((cell, at) => {
        const shown = cellOf(cell, style, language);
        const look = columns[at]?.isLong ? { ...shown.style, isWrapped: true } : shown.style;
        return { row: headerRow + 1 + index, column: at + 1, ...shown, ...(look && { style: look }) };
      });
    }),
  ];
  return {
    name: title[language].slice(0, 31),
    columns: columns.map((column) => ({ width: widthOf(column) })),
    rowHeights: new Map([
      ...about.map((text, index): [number, number] => [index + 2, 15 * lineCount(text, width * 0.9)]),
      ...rows.flatMap((row, index) => sentenceHeights(row, columns, headerRow + 1 + index, language)),
    ]),
    cells,
    frozen: { rows: headerRow },
    ...(rows.length > 0 && {
      filter: `${cellAddress(1, headerRow)}:${cellAddress(columns.length, headerRow + rows.length)}`,
    }),
  };
}

/** The height of a row in which sentences stand. */
function sentenceHeights(
  cells: readonly ShownCell[],
  columns: readonly ShownColumn[],
  row: number,
  language: Language,
): readonly [number, number][] {
  const lines = cells.flatMap((cell, at) =>
    columns[at]?.isLong && cell.kind === "text" ? [lineCount(cell.text[language], sentenceWidth * 0.9)] : [],
  );
  return lines.length === 0 ? [] : [[row, 15 * Math.max(...lines)]];
}

type Shown = Pick<CellDescription, "value" | "style">;

function cellOf(cell: ShownCell, style: StyleDescription, language: Language): Shown {
  switch (cell.kind) {
    case "key":
      return { value: cell.title[language], style };
    case "text":
      return { value: cell.text[language], style };
    case "hidden":
      return { value: hiddenMark, style: { ...style, horizontal: "right" } };
    case "number":
      return numberCell(cell.exact, style);
    case "none":
      return { style };
  }
}

function numberCell(exact: string, style: StyleDescription): Shown {
  if (exact.replaceAll(/\D/g, "").length > exactDigits)
    return { value: exact, style: { ...style, horizontal: "right" } };
  const decimals = exact.split(".")[1]?.length ?? 0;
  const numberFormat = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return { value: Number(exact), style: { ...style, numberFormat } };
}
