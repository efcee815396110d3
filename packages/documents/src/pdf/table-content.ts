import type { Content, CustomTableLayout, TableCell } from "pdfmake";
import { cellText, isRightAligned } from "../layout/cell-text.ts";
import { columnTitle } from "../layout/layout-sheet.ts";
import { lineCount, textWidth } from "../layout/text-width.ts";
import type { FormCell, FormColumn, FormRow, FormSheet, TableBlock } from "../model/form-document.ts";
import { headingIds, headingKey } from "./heading-breaks.ts";
import { textHeightOf, textWidthOf } from "./page-geometry.ts";
import type { SetText } from "./pdf-text.ts";

const padding = 3;
const lineHeight = 1.15;
const sizes = { largest: 8.5, smallest: 5 } as const;

/** What a table needs to know beside its block. */
export interface TablePlace {
  readonly sheet: FormSheet;
  /** Number of the block in its sheet. */
  readonly index: number;
  readonly set: SetText;
  /** Headings before which the table goes to the next page (see `headingKey`). */
  readonly breaks: ReadonlySet<string>;
}

/** A ruled table: thin rules, repeated title and column titles, amounts right and never broken. */
export function tableContent(block: TableBlock, place: TablePlace): readonly Content[] {
  const { breaks, index, sheet } = place;
  const widths = columnWidths(block, sheet);
  const fontSize = fittingSize(block, widths);
  const mayBreakRows = hasTallRow(block, widths, fontSize, textHeightOf(sheet.orientation));
  const starts = block.rows.flatMap((_, row) =>
    row > 0 && breaks.has(headingKey(sheet.name, index, row)) ? [row] : [],
  );
  return [0, ...starts].map((start, part): Content => {
    const rows = block.rows.slice(start, starts[part]);
    const headers = headerRows(block, sheet, place.set);
    const body = rows.map((row, offset) => rowCells(row, start + offset, block, place));
    return {
      table: {
        headerRows: headers.length,
        keepWithHeaderRows: 1,
        dontBreakRows: !mayBreakRows,
        widths: [...widths],
        body: [...headers, ...body],
      },
      layout: ruledLayout(headers.length > 1),
      fontSize,
      lineHeight,
      margin: [0, block.title === undefined ? 0 : 4, 0, 8],
      ...(part === 0 ? {} : { pageBreak: "before" }),
    };
  });
}

function headerRows(block: TableBlock, sheet: FormSheet, set: SetText): TableCell[][] {
  const caption = captionRow(block, sheet, set);
  const titles = block.columns.map((column): TableCell => titleCell(column, sheet, set));
  return caption === undefined ? [titles] : [caption, titles];
}

/** Thin rules around every cell, but none above a caption. */
function ruledLayout(hasCaption: boolean): CustomTableLayout {
  return {
    hLineWidth: (line) => (hasCaption && line === 0 ? 0 : 0.5),
    vLineWidth: () => 0.5,
    hLineColor: () => "#404040",
    vLineColor: () => "#404040",
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => 2.5,
    paddingBottom: () => 2,
  };
}

/** Title and unit above the rules: a header row, so that it stays with its table and is repeated with the column titles. */
function captionRow(block: TableBlock, sheet: FormSheet, set: SetText): TableCell[] | undefined {
  if (block.title === undefined && block.unit === undefined) return undefined;
  const title = { text: set(block.title ?? "", { isBold: true, place: sheet.name }), fontSize: 9 };
  const unit = block.unit === undefined ? "" : `（単位：${block.unit}）`;
  const noRules: [boolean, boolean, boolean, boolean] = [false, false, false, false];
  const right: TableCell = {
    text: set(unit, { place: sheet.name }),
    alignment: "right",
    noWrap: true,
    fontSize: 8,
    border: noRules,
  };
  const rest = block.columns.length - 1;
  const left: TableCell = { ...title, colSpan: rest, border: noRules, margin: [-padding, 0, 0, 0] };
  return [left, ...block.columns.slice(2).map((): TableCell => ({ text: "", border: noRules })), right];
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

function rowCells(row: FormRow, index: number, block: TableBlock, place: TablePlace): TableCell[] {
  const { set, sheet } = place;
  const [first] = row.cells;
  const title = row.cells.find((cell) => typeof cell.value === "string")?.value ?? "";
  if (row.role === "heading" && first !== undefined) {
    const text = set(cellText(first), { isBold: true, place: sheet.name });
    const { heading: id } = headingIds(headingKey(sheet.name, place.index, index));
    const heading: TableCell = { text, id, colSpan: block.columns.length, fillColor: "#f5f5f5" };
    return [heading, ...block.columns.slice(1).map((): TableCell => ({ text: "" }))];
  }
  const isBelowHeading = block.rows[index - 1]?.role === "heading";
  const { follower } = headingIds(headingKey(sheet.name, place.index, index - 1));
  return block.columns.map((column, number): TableCell => {
    const cell = row.cells[number];
    if (cell === undefined) return { text: "" };
    const where = `${sheet.name}「${title}」の「${column.title}」`;
    return bodyCell(cell, column, row, set, where, isBelowHeading && number === 0 ? { id: follower } : {});
  });
}

function bodyCell(
  cell: FormCell,
  column: FormColumn,
  row: FormRow,
  set: SetText,
  place: string,
  marks: { readonly id?: string },
): TableCell {
  const text = set(cellText(cell), { isBold: row.role !== "item", place });
  const alignment = isRightAligned(cell) ? "right" : (cell.align ?? column.align ?? "left");
  return {
    text,
    alignment,
    noWrap: typeof cell.value === "number",
    ...(row.role === "total" ? { fillColor: "#f5f5f5" } : {}),
    ...marks,
  };
}
