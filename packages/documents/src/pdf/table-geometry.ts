import { cellText } from "../layout/cell-text.ts";
import { columnTitle } from "../layout/layout-sheet.ts";
import { lineCount, textWidth } from "../layout/text-width.ts";
import type { FormRow, FormSheet, TableBlock } from "../model/form-document.ts";
import { textHeightOf, textWidthOf } from "./page-geometry.ts";

/** Space left and right of a cell's text, in points. */
export const cellPadding = 3;

/** Height of a line of a table, as a multiple of the font's own. */
export const tableLineHeight = 1.15;

/** Sizes of tables' text in points. */
const sizes = { largest: 8.5, smallest: 5 } as const;

/** A table up to this share of a page is kept whole; the estimate of its height leaves room for rules of line breaking. */
const wholeTableShare = 0.72;

/** How a table is set on its page. */
export interface TableGeometry {
  /** Widths of the columns between the paddings, in points. */
  readonly widths: readonly number[];
  /** Size of the text, in points. */
  readonly fontSize: number;
  /** Short enough to be kept on one page. */
  readonly isWhole: boolean;
  /** Has a row that may not fit a page below its titles: it must be broken, or its end would be lost. */
  readonly hasTallRow: boolean;
}

/** Widths, size of text and height of a table: the grid's proportions fill the page, and every number fits its column. */
export function tableGeometry(block: TableBlock, sheet: FormSheet): TableGeometry {
  const widths = columnWidths(block, sheet);
  const fontSize = fittingSize(block, widths);
  const pageHeight = textHeightOf(sheet.orientation);
  const lines = block.rows.map((row) => rowLines(row, widths, fontSize));
  const titleLines = Math.max(
    1,
    ...block.columns.map((column, index) => linesIn(columnTitle(column), widths[index], fontSize)),
  );
  const lineStep = fontSize * tableLineHeight * 1.05;
  const height = [2, titleLines, ...lines].reduce((sum, count) => sum + count * lineStep + 5, 0);
  return {
    widths,
    fontSize,
    isWhole: height < pageHeight * wholeTableShare,
    hasTallRow: Math.max(0, ...lines) * lineStep > pageHeight * 0.6,
  };
}

function columnWidths(block: TableBlock, sheet: FormSheet): readonly number[] {
  const total = sheet.grid.reduce((sum, width) => sum + width, 0);
  const scale = (textWidthOf(sheet.orientation) - 0.5) / total;
  let start = 0;
  return block.columns.map((column) => {
    const span = column.span ?? 1;
    const width = sheet.grid.slice(start, start + span).reduce((sum, each) => sum + each, 0);
    start += span;
    return width * scale - 2 * cellPadding - 0.5;
  });
}

/** The largest size at which every number fits its column on one line; digits are half as wide as the size. */
function fittingSize(block: TableBlock, widths: readonly number[]): number {
  let size: number = sizes.largest;
  for (const row of block.rows) {
    if (row.role === "heading") continue;
    row.cells.forEach((cell, index) => {
      if (typeof cell.value !== "number") return;
      size = Math.min(size, (widths[index] ?? 0) / (textWidth(cellText(cell)) / 2 + 0.1));
    });
  }
  return Math.max(sizes.smallest, Math.floor(size * 10) / 10);
}

function rowLines(row: FormRow, widths: readonly number[], fontSize: number): number {
  if (row.role === "heading") return 1;
  return Math.max(1, ...row.cells.map((cell, index) => linesIn(cellText(cell), widths[index], fontSize)));
}

function linesIn(text: string, width: number | undefined, fontSize: number): number {
  return lineCount(text, (2 * (width ?? 0)) / fontSize);
}
