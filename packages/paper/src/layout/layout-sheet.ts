import { lineCount } from "@juso/model";
import { label } from "../model/form-cells.ts";
import type { FormBlock, FormColumn, FormSheet, ItemListBlock, ParagraphBlock, TableBlock } from "../model/paper.ts";
import { cellText } from "./cell-text.ts";
import { continueRows, lineRoom } from "./continued-rows.ts";
import type { PlacedCell } from "./placed-cell.ts";

/** A sheet with every cell in its place. */
export interface PlacedSheet {
  readonly cells: readonly PlacedCell[];
  /** Height of each row in lines of text, from the first row. */
  readonly lines: readonly number[];
  /** First and last of the rows to be repeated on later pages: all above a single table, or the titles of the last of several. */
  readonly repeatedRows?: readonly [from: number, to: number];
}

/** Places a form's blocks in the grid of its sheet. The workbook and its later check share this, so that they cannot disagree. */
export function layoutSheet(sheet: FormSheet): PlacedSheet {
  const cells: PlacedCell[] = [];
  let nextRow = 1;
  let titleRow: number | undefined;
  for (const block of sheet.blocks) {
    const placed = layoutBlock(block, sheet.grid, nextRow);
    cells.push(...placed);
    if (block.kind === "table") titleRow = placed.find((cell) => cell.look === "columnTitle")?.row;
    nextRow = Math.max(nextRow - 1, ...placed.map((cell) => cell.row)) + (block.kind === "table" ? 2 : 1);
  }
  const continued = continueRows(cells, sheet.grid);
  const lines = heights(continued.cells, sheet.grid);
  if (titleRow === undefined) return { cells: continued.cells, lines };
  const to = continued.rowOf(titleRow);
  const isOnly = sheet.blocks.filter(({ kind }) => kind === "table").length === 1;
  const above = lines.slice(0, to).reduce((sum, each) => sum + each, 0);
  return { cells: continued.cells, lines, repeatedRows: [isOnly && above <= mostRepeatedLines ? 1 : to, to] };
}

/** Lines of text that are repeated at most: they take their room from every page. */
const mostRepeatedLines = 8;

/** First column (1-based) of the half where an applicant's name and a value of a list stand. */
function middleColumn(grid: readonly number[], share: number): number {
  const total = grid.reduce((sum, width) => sum + width, 0);
  let before = 0;
  for (const [index, width] of grid.entries()) {
    if (before >= total * share) return index + 1;
    before += width;
  }
  return grid.length;
}

function layoutBlock(block: FormBlock, grid: readonly number[], row: number): readonly PlacedCell[] {
  switch (block.kind) {
    case "paragraph":
      return [layoutParagraph(block, grid, row)];
    case "items":
      return layoutItems(block, grid, row);
    case "table":
      return layoutTable(block, grid.length, row);
  }
}

function layoutParagraph(block: ParagraphBlock, grid: readonly number[], row: number): PlacedCell {
  const column = block.role === "applicant" ? middleColumn(grid, 0.5) : 1;
  const { role: look, cell } = block;
  return { row, column, columnSpan: grid.length - column + 1, look, cell, title: "" };
}

function layoutItems(block: ItemListBlock, grid: readonly number[], row: number): readonly PlacedCell[] {
  const middle = middleColumn(grid, 0.3);
  return block.items.flatMap(({ label: title, cell }, index): PlacedCell[] => [
    { row: row + index, column: 1, columnSpan: middle - 1, look: "itemLabel", cell: label(title), title: "" },
    { row: row + index, column: middle, columnSpan: grid.length - middle + 1, look: "itemValue", cell, title },
  ]);
}

function layoutTable(block: TableBlock, gridColumns: number, firstRow: number): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  let row = firstRow;
  if (block.title !== undefined || block.unit !== undefined) {
    const unitSpan = block.unit === undefined ? 0 : 1;
    const titleSpan = gridColumns - unitSpan;
    cells.push({
      row,
      column: 1,
      columnSpan: titleSpan,
      look: "tableTitle",
      cell: label(block.title ?? ""),
      title: "",
    });
    if (block.unit !== undefined) {
      const cell = label(`（単位：${block.unit}）`);
      cells.push({ row, column: gridColumns, columnSpan: 1, look: "unit", cell, title: "" });
    }
    row += 1;
  }
  const starts = startColumns(block.columns);
  for (const [index, column] of block.columns.entries()) {
    const place = { row, column: starts[index] ?? 1, columnSpan: column.span ?? 1 };
    cells.push({ ...place, look: "columnTitle", cell: label(columnTitle(column)), title: "" });
  }
  for (const tableRow of block.rows) {
    row += 1;
    if (tableRow.role === "heading") {
      const width = block.columns.reduce((sum, column) => sum + (column.span ?? 1), 0);
      const [cell = label("")] = tableRow.cells;
      cells.push({ row, column: 1, columnSpan: width, look: "tableHeading", cell, title: "" });
      continue;
    }
    const rowTitle = tableRow.cells.find((cell) => typeof cell.value === "string")?.value ?? "";
    for (const [index, cell] of tableRow.cells.entries()) {
      const column = block.columns[index];
      if (column === undefined) continue;
      cells.push({
        row,
        column: starts[index] ?? 1,
        columnSpan: column.span ?? 1,
        look: tableRow.role === "item" ? "tableCell" : tableRow.role,
        cell,
        title: `${rowTitle}／${column.title}`,
        ...(column.align === undefined ? {} : { align: column.align }),
      });
    }
  }
  return cells;
}

/** A column's title with its letter above it. */
export function columnTitle(column: FormColumn): string {
  return column.letter === undefined ? column.title : `${column.letter}\n${column.title}`;
}

function startColumns(columns: readonly FormColumn[]): readonly number[] {
  const starts: number[] = [];
  let next = 1;
  for (const column of columns) {
    starts.push(next);
    next += column.span ?? 1;
  }
  return starts;
}

function heights(cells: readonly PlacedCell[], grid: readonly number[]): readonly number[] {
  const lines: number[] = [];
  for (const placed of cells) {
    const needed = placed.look === "unit" ? 1 : lineCount(cellText(placed.cell), lineRoom(placed, grid));
    while (lines.length < placed.row) lines.push(1);
    lines[placed.row - 1] = Math.max(lines[placed.row - 1] ?? 1, needed);
  }
  return lines;
}
