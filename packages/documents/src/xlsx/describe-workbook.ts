import { cellAddress, formatJapaneseDate } from "@juso/model";
import { type FormSheet, formTitle, layoutSheet, officeMark, type PlacedSheet } from "@juso/paper";
import type { PrintDescription, SheetDescription, WorkbookDescription } from "@juso/workbook";
import type { FormDocument } from "../model/form-document.ts";
import { columnWidths } from "./column-widths.ts";
import { describeCell, typingRule } from "./describe-cell.ts";
import { type HiddenContent, hiddenSheetCells, hiddenSheetName } from "./hidden-sheet.ts";
import type { WorkbookPlace } from "./print-formula.ts";
import { printedPage, printMargins } from "./printed-page.ts";
import { pointsPerLine, rowHeights } from "./row-heights.ts";
import { workbookSheets } from "./workbook-sheets.ts";

/** The document as the description of a workbook, the very hidden sheet with the machine-readable copy last. */
export function describeWorkbook(document: FormDocument, content: HiddenContent): WorkbookDescription {
  // The copy holds the sheets as they are, so that it is compared by them however a later version would divide the forms.
  const printed = { ...document, sheets: workbookSheets(document) };
  const placed = printed.sheets.map((sheet) => ({ sheet, layout: layoutSheet(sheet) }));
  const places = placesById(placed);
  const maker = `JUSO ${document.provenance.toolVersion}`;
  return {
    creator: maker,
    lastModifiedBy: maker,
    title: document.title,
    date: document.provenance.asOf,
    calculatesOnOpening: true,
    sheets: [
      ...placed.map(({ layout, sheet }) => describeSheet(document, sheet, layout, places)),
      hiddenSheet({ ...content, document: printed }),
    ],
  };
}

function describeSheet(
  document: FormDocument,
  sheet: FormSheet,
  layout: PlacedSheet,
  places: ReadonlyMap<string, WorkbookPlace>,
): SheetDescription {
  return {
    name: sheet.name,
    columns: columnWidths(layout, sheet.grid).map((width) => ({ width })),
    rowHeights: new Map(rowHeights(layout, sheet.isCover).map((height, index) => [index + 1, height])),
    defaultRowHeight: pointsPerLine,
    cells: layout.cells.map((placed) => describeCell(placed, sheet, places)),
    validations: layout.cells.flatMap(typingRule),
    isProtected: true,
    showsGridLines: false,
    print: describePrint(document, sheet, layout),
  };
}

function describePrint(document: FormDocument, sheet: FormSheet, layout: PlacedSheet): PrintDescription {
  const { asOf, isSample, parameterSetHash, toolVersion } = document.provenance;
  const marks = [...(isSample ? ["見本"] : []), ...(document.audience === "office" ? [officeMark] : [])];
  // A range of rows to repeat cannot say that it goes on, so every page names its form.
  const name = sheet.isCover ? "" : `&L&8${formTitle(sheet).replaceAll("&", "&&")}`;
  const mark = marks.length === 0 ? "" : `&C&"BIZ UDゴシック"&16&KC00000${marks.join("　")}`;
  const left = `&L&8JUSO ${toolVersion} 単価等 ${parameterSetHash.slice(0, 8)}`;
  return {
    orientation: sheet.orientation,
    isCentered: true,
    // Colours show what may be typed; on paper they would only be in the way.
    isBlackAndWhite: true,
    margins: printMargins,
    paper: printedPage(layout, sheet).paper,
    area: `A1:${cellAddress(sheet.grid.length, Math.max(1, layout.lines.length))}`,
    ...(layout.repeatedRows === undefined ? {} : { repeatedRows: layout.repeatedRows }),
    ...(name + mark === "" ? {} : { header: `${name}${mark}` }),
    footer: `${left}&C&8&P / &N&R&8${formatJapaneseDate(asOf)}現在`,
  };
}

function hiddenSheet(content: HiddenContent): SheetDescription {
  const texts = hiddenSheetCells(content);
  return {
    name: hiddenSheetName,
    visibility: "veryHidden",
    cells: texts.map((value, index) => ({ row: index + 1, column: 1, value })),
  };
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
