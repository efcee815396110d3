import type { CellValue, PageSetup, Workbook, Worksheet, WorksheetView } from "exceljs";
import { escapeText } from "../cells/escaped-text.ts";
import type { PrintDescription } from "./print-description.ts";
import type { CellDescription, SheetDescription, WorkbookValue } from "./workbook-description.ts";
import type { WorkbookStyles } from "./workbook-styles.ts";
import { writeValidation } from "./write-validation.ts";

/** Paper sizes have numbers; the library's own list lacks A3. */
const paperNumbers = { A4: 9, A3: 8 } as const;

/** Adds a sheet to a workbook of the writing library. */
export async function writeSheet(workbook: Workbook, sheet: SheetDescription, styles: WorkbookStyles): Promise<void> {
  const { defaultRowHeight, print, visibility } = sheet;
  const target = workbook.addWorksheet(sheet.name, {
    views: viewsOf(sheet),
    ...(visibility === undefined ? {} : { state: visibility }),
    ...(print === undefined ? {} : { pageSetup: pageSetup(print) }),
  });
  if (defaultRowHeight !== undefined) target.properties.defaultRowHeight = defaultRowHeight;
  if (print?.header !== undefined) target.headerFooter.oddHeader = print.header;
  if (print?.footer !== undefined) target.headerFooter.oddFooter = print.footer;
  sheet.columns?.forEach(({ style, width }, index) => {
    const column = target.getColumn(index + 1);
    if (width !== undefined) column.width = width;
    if (style !== undefined) column.style = styles.of(style);
  });
  for (const [row, height] of sheet.rowHeights ?? []) target.getRow(row).height = height;
  for (const cell of sheet.cells) writeCell(target, cell, styles);
  for (const validation of sheet.validations ?? []) writeValidation(target, validation);
  if (sheet.filter !== undefined) target.autoFilter = sheet.filter;
  if (sheet.isProtected) {
    const may = { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true };
    await target.protect("", may);
  }
}

function viewsOf({ frozen, showsGridLines }: SheetDescription): Partial<WorksheetView>[] {
  if (frozen === undefined && showsGridLines !== false) return [];
  const pane = { state: "frozen", xSplit: frozen?.columns ?? 0, ySplit: frozen?.rows ?? 0 } as const;
  return [{ ...(frozen === undefined ? {} : pane), ...(showsGridLines === false ? { showGridLines: false } : {}) }];
}

function pageSetup(print: PrintDescription): Partial<PageSetup> {
  const { area, isBlackAndWhite, isCentered, margins, orientation, paper = "A4", repeatedRows } = print;
  return {
    paperSize: paperNumbers[paper] as NonNullable<PageSetup["paperSize"]>,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(isCentered === undefined ? {} : { horizontalCentered: isCentered }),
    ...(isBlackAndWhite === undefined ? {} : { blackAndWhite: isBlackAndWhite }),
    ...(margins === undefined ? {} : { margins }),
    ...(area === undefined ? {} : { printArea: area }),
    ...(repeatedRows === undefined ? {} : { printTitlesRow: repeatedRows.join(":") }),
  };
}

function writeCell(target: Worksheet, cell: CellDescription, styles: WorkbookStyles): void {
  const { column, columnSpan = 1, note, row, style } = cell;
  const written = target.getCell(row, column);
  written.value = libraryValue(cell);
  if (style !== undefined) written.style = styles.of(style);
  // The cells merged into it take its style, and with it the rules around them.
  if (columnSpan > 1) target.mergeCells(row, column, row, column + columnSpan - 1);
  if (note !== undefined) written.note = escapeText(note);
}

function libraryValue({ formula, link, value = null }: CellDescription): CellValue {
  if (formula !== undefined) {
    const result = plainValue(value);
    return result === null ? ({ formula } as CellValue) : { formula, result };
  }
  const plain = plainValue(value);
  return link !== undefined && typeof plain === "string" ? { text: plain, hyperlink: link } : plain;
}

function plainValue(value: WorkbookValue): string | number | boolean | Date | null {
  if (typeof value === "string") return escapeText(value);
  if (value === null || typeof value !== "object") return value;
  return new Date(value.date.includes("T") ? value.date : `${value.date}T00:00:00Z`);
}
