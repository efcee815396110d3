import type { Content, CustomTableLayout, TableCell } from "pdfmake";
import { emptyText, linesContent } from "./lines-content.ts";
import type { PartSpaces } from "./page-flow.ts";
import { cellPadding, ruleWidth, type TableGeometry } from "./table-geometry.ts";
import { rowPadding, type SetCell, type SetRow } from "./table-rows.ts";

const noRules: [boolean, boolean, boolean, boolean] = [false, false, false, false];

/** Rows of a table on one page as pdfmake sets them. */
export function tableContent(rows: readonly PrintedRow[], { widths }: TableGeometry, spaces: PartSpaces): Content {
  const inner = widths.map((width) => width - 2 * cellPadding - ruleWidth);
  return {
    table: { widths: inner, body: rows.map(({ row }) => cellsOf(row, widths.length)) },
    layout: ruledLayout(rows),
    margin: [0, spaces.above, 0, spaces.below],
  };
}

/** A row, and whether a rule stands above it: none within a tall row that is set in pieces. */
export interface PrintedRow {
  readonly row: SetRow;
  readonly hasRuleAbove: boolean;
  readonly paddingTop: number;
  readonly paddingBottom: number;
}

/** A row of the head of a table, which is never in pieces. */
export function headRow(row: SetRow): PrintedRow {
  return { row, hasRuleAbove: row.isBare !== true, paddingTop: rowPadding.top, paddingBottom: rowPadding.bottom };
}

function cellsOf(row: SetRow, columns: number): TableCell[] {
  if (row.isBare === true) return captionCells(row, columns);
  return row.cells.flatMap((cell): TableCell[] => [
    cellContent(cell, row),
    ...Array.from({ length: cell.columns - 1 }, emptyText),
  ]);
}

/** Title and unit above the rules share one cell across the table. */
function captionCells({ cells }: SetRow, columns: number): TableCell[] {
  const [title, unit] = cells;
  const parts = [
    { ...linesContent(title?.lines ?? [], "left"), width: "*" },
    { ...linesContent(unit?.lines ?? [], "right"), width: "auto" },
  ];
  const caption: TableCell = { columns: parts, colSpan: columns, border: noRules, margin: [-cellPadding, 0, 0, 0] };
  return [caption, ...Array.from({ length: columns - 1 }, (): TableCell => ({ ...emptyText(), border: noRules }))];
}

function cellContent({ align, columns, lines }: SetCell, { fill }: SetRow): TableCell {
  const across = columns > 1 ? { colSpan: columns } : {};
  return { ...linesContent(lines, align), ...across, ...(fill === undefined ? {} : { fillColor: fill }) };
}

/** Thin rules around every cell, but none above a caption nor within a row. */
function ruledLayout(rows: readonly PrintedRow[]): CustomTableLayout {
  return {
    hLineWidth: (line) => (rows[line]?.hasRuleAbove === false ? 0 : ruleWidth),
    vLineWidth: () => ruleWidth,
    hLineColor: () => "#404040",
    vLineColor: () => "#404040",
    paddingLeft: () => cellPadding,
    paddingRight: () => cellPadding,
    paddingTop: (row) => rows[row]?.paddingTop ?? 0,
    paddingBottom: (row) => rows[row]?.paddingBottom ?? 0,
  };
}
