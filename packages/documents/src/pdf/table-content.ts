import type { Content, TableCell } from "pdfmake";
import { cellText, isRightAligned } from "../layout/cell-text.ts";
import { columnTitle } from "../layout/layout-sheet.ts";
import { lineCount, textWidth } from "../layout/text-width.ts";
import type { FormCell, FormColumn, FormRow, FormSheet, TableBlock } from "../model/form-document.ts";
import { textHeightOf, textWidthOf } from "./page-geometry.ts";
import type { SetText } from "./pdf-text.ts";

const padding = 3;
const lineHeight = 1.15;
const sizes = { largest: 8.5, smallest: 5 } as const;

/** A ruled table: thin rules, repeated column titles, amounts right and never broken. */
export function tableContent(block: TableBlock, sheet: FormSheet, set: SetText): readonly Content[] {
  const widths = columnWidths(block, sheet);
  const fontSize = fittingSize(block, widths);
  const body = [
    block.columns.map((column): TableCell => titleCell(column, sheet, set)),
    ...block.rows.map((row) => rowCells(row, block, sheet, set)),
  ];
  const table: Content = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: !hasTallRow(block, widths, fontSize, textHeightOf(sheet.orientation)),
      widths: [...widths],
      body,
    },
    layout: ruledLayout,
    fontSize,
    lineHeight,
    margin: [0, 0, 0, 8],
  };
  return [...captionContent(block, widths, sheet, set), table];
}

const ruledLayout = {
  hLineWidth: (): number => 0.5,
  vLineWidth: (): number => 0.5,
  hLineColor: (): string => "#404040",
  vLineColor: (): string => "#404040",
  paddingLeft: (): number => padding,
  paddingRight: (): number => padding,
  paddingTop: (): number => 2.5,
  paddingBottom: (): number => 2,
};

function captionContent(
  block: TableBlock,
  widths: readonly number[],
  sheet: FormSheet,
  set: SetText,
): readonly Content[] {
  if (block.title === undefined && block.unit === undefined) return [];
  const width = widths.reduce((sum, each) => sum + each + 2 * padding + 0.5, 0);
  const title = set(block.title ?? "", { isBold: true, place: sheet.name });
  const unit = set(block.unit === undefined ? "" : `（単位：${block.unit}）`, { place: sheet.name });
  const columns = [
    { text: title, width: "*" },
    { text: unit, width: 60, alignment: "right" as const, fontSize: 8 },
  ];
  // A caption on the last line of a page would leave its table behind; `headlineLevel` marks it for the page-break rule.
  return [{ columns: [{ columns, width: Math.max(width, 200) }], fontSize: 9, margin: [0, 6, 0, 3], headlineLevel: 1 }];
}

/** Widths between the paddings, in points: the grid's proportions fill the page. */
function columnWidths(block: TableBlock, sheet: FormSheet): readonly number[] {
  const total = sheet.grid.reduce((sum, width) => sum + width, 0);
  const scale = (textWidthOf(sheet.orientation) - 0.5) / total;
  let start = 0;
  return block.columns.map((column) => {
    const span = column.span ?? 1;
    const width = sheet.grid.slice(start, start + span).reduce((sum, each) => sum + each, 0);
    start += span;
    return width * scale - 2 * padding - 0.5;
  });
}

/** The largest size at which every number fits its column on one line; digits are half as wide as the size. */
function fittingSize(block: TableBlock, widths: readonly number[]): number {
  let size: number = sizes.largest;
  for (const row of block.rows) {
    if (row.role === "heading") continue;
    row.cells.forEach((cell, index) => {
      if (typeof cell.value !== "number") return;
      const room = widths[index] ?? 0;
      size = Math.min(size, room / (textWidth(cellText(cell)) / 2 + 0.1));
    });
  }
  return Math.max(sizes.smallest, Math.floor(size * 10) / 10);
}

/** A row taller than a page must be broken, or its end would be lost. */
function hasTallRow(block: TableBlock, widths: readonly number[], fontSize: number, height: number): boolean {
  const room = (height / (fontSize * lineHeight)) * 0.8;
  return block.rows.some(
    (row) =>
      row.role !== "heading" &&
      row.cells.some((cell, index) => lineCount(cellText(cell), (2 * (widths[index] ?? 0)) / fontSize) > room),
  );
}

function titleCell(column: FormColumn, sheet: FormSheet, set: SetText): TableCell {
  const text = set(columnTitle(column), { place: sheet.name });
  return { text, alignment: "center", fillColor: "#ededed" };
}

function rowCells(row: FormRow, block: TableBlock, sheet: FormSheet, set: SetText): TableCell[] {
  const [first] = row.cells;
  const title = row.cells.find((cell) => typeof cell.value === "string")?.value ?? "";
  if (row.role === "heading" && first !== undefined) {
    const text = set(cellText(first), { isBold: true, place: sheet.name });
    const heading: TableCell = { text, colSpan: block.columns.length, fillColor: "#f5f5f5" };
    return [heading, ...block.columns.slice(1).map((): TableCell => ({ text: "" }))];
  }
  return block.columns.map((column, index): TableCell => {
    const cell = row.cells[index];
    if (cell === undefined) return { text: "" };
    const place = `${sheet.name}「${title}」の「${column.title}」`;
    return bodyCell(cell, column, row, set, place);
  });
}

function bodyCell(cell: FormCell, column: FormColumn, row: FormRow, set: SetText, place: string): TableCell {
  const text = set(cellText(cell), { isBold: row.role !== "item", place });
  const alignment = isRightAligned(cell) ? "right" : (cell.align ?? column.align ?? "left");
  return {
    text,
    alignment,
    noWrap: typeof cell.value === "number",
    ...(row.role === "total" ? { fillColor: "#f5f5f5" } : {}),
  };
}
