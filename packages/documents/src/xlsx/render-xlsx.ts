import type { GrantResult } from "@juso/grant";
import { cellAddress, formatJapaneseDate } from "@juso/model";
import { resetZipTimes } from "@juso/workbook";
import exceljs, { type Worksheet } from "exceljs";
import { layoutSheet, type PlacedSheet } from "../layout/layout-sheet.ts";
import type { FormDocument, FormSheet } from "../model/form-document.ts";
import { columnWidths } from "./column-widths.ts";
import { hiddenSheetCells, hiddenSheetName } from "./hidden-sheet.ts";
import { placeCell } from "./place-cell.ts";
import type { WorkbookPlace } from "./print-formula.ts";
import { pointsPerLine, rowHeights } from "./row-heights.ts";
import { WorkbookStyles } from "./workbook-styles.ts";

/**
 * The document as a workbook: one sheet per form, live formulas with the engine's values as cached results, protected but for the
 * cells to type in, and a very hidden sheet with the machine-readable copy. The same document gives the same bytes.
 */
export async function renderXlsx(
  document: FormDocument,
  options: { readonly result: GrantResult },
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const stamp = new Date(`${document.provenance.asOf}T00:00:00Z`);
  workbook.created = stamp;
  workbook.modified = stamp;
  workbook.creator = `JUSO ${document.provenance.toolVersion}`;
  workbook.lastModifiedBy = workbook.creator;
  workbook.title = document.title;
  workbook.calcProperties.fullCalcOnLoad = true;
  const placed = document.sheets.map((sheet) => ({ sheet, layout: layoutSheet(sheet) }));
  const places = placesById(placed);
  const styles = new WorkbookStyles();
  for (const { sheet, layout } of placed) {
    const target = workbook.addWorksheet(sheet.name, {
      pageSetup: pageSetup(sheet, layout),
      views: [{ showGridLines: false }],
    });
    setHeaderAndFooter(target, document);
    target.columns = columnWidths(layout, sheet.grid).map((width) => ({ width }));
    target.properties.defaultRowHeight = pointsPerLine;
    rowHeights(layout, sheet.isCover).forEach((height, index) => {
      target.getRow(index + 1).height = height;
    });
    for (const cell of layout.cells) placeCell(target, cell, sheet, places, styles);
    await target.protect("", {
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    });
  }
  addHiddenSheet(workbook, document, options.result);
  const bytes = await workbook.xlsx.writeBuffer(zipOptions as Partial<exceljs.XlsxWriteOptions>);
  return resetZipTimes(new Uint8Array(bytes), document.provenance.asOf);
}

/** Light compression: a workbook of this size gains little from more, and it costs a third of the time. exceljs hands this to its zip. */
const zipOptions = { zip: { compression: "DEFLATE", compressionOptions: { level: 2 } } };

function pageSetup(sheet: FormSheet, layout: PlacedSheet): Partial<exceljs.PageSetup> {
  const lastColumn = sheet.grid.length;
  const lastRow = Math.max(1, layout.lines.length);
  return {
    paperSize: 9,
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    // Colours show what may be typed; on paper they would only be in the way.
    blackAndWhite: true,
    margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    printArea: `A1:${cellAddress(lastColumn, lastRow)}`,
    ...(layout.repeatedRow === undefined ? {} : { printTitlesRow: `${layout.repeatedRow}:${layout.repeatedRow}` }),
  };
}

function setHeaderAndFooter(target: Worksheet, document: FormDocument): void {
  const { asOf, isSample, parameterSetHash, toolVersion } = document.provenance;
  if (isSample) target.headerFooter.oddHeader = `&C&"BIZ UDゴシック"&16&KC00000見本`;
  const left = `&L&8JUSO ${toolVersion} 単価等 ${parameterSetHash.slice(0, 8)}`;
  target.headerFooter.oddFooter = `${left}&C&8&P / &N&R&8${formatJapaneseDate(asOf)}現在`;
}

function addHiddenSheet(workbook: exceljs.Workbook, document: FormDocument, result: GrantResult): void {
  const hidden = workbook.addWorksheet(hiddenSheetName, { state: "veryHidden" });
  hiddenSheetCells({ document, result }).forEach((text, index) => {
    hidden.getCell(index + 1, 1).value = text;
  });
}

function placesById(
  sheets: readonly { readonly sheet: FormSheet; readonly layout: PlacedSheet }[],
): ReadonlyMap<string, WorkbookPlace> {
  const places = new Map<string, WorkbookPlace>();
  for (const { sheet, layout } of sheets) {
    for (const { cell, row, column } of layout.cells) {
      if (cell.id !== undefined) places.set(cell.id, { sheet: sheet.name, row, column });
    }
  }
  return places;
}
