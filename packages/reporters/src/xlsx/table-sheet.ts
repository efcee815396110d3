import { columnLetters } from "@juso/model";
import type { CellDescription, PrintDescription, SheetDescription, StyleDescription } from "@juso/workbook";
import { rowHeight } from "./row-height.ts";
import { looks } from "./sheet-looks.ts";
import { sheetText } from "./sheet-text.ts";

/** A column of a sheet that is one table. */
export interface TableColumn<Row> {
  readonly title: string;
  /** In half-width characters. */
  readonly width: number;
  /** Left out on paper, with all that follow it. */
  readonly isOnScreenOnly?: boolean;
  /** What the cell holds; nothing when it is blank. */
  read(row: Row): string | number | undefined;
  /** How the cell looks; by its value when absent. */
  look?(row: Row): StyleDescription;
}

/** How the sheets of a report are printed: as wide as the page, with the page's number. */
export const landscape: PrintDescription = {
  orientation: "landscape",
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  footer: "&L&8&A&R&8&P / &N",
};

/**
 * A sheet that is one table: its header stays in view and offers a filter.
 *
 * @param after sentences below the table, such as that it has no rows.
 */
export function tableSheet<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  after: readonly string[] = [],
): SheetDescription {
  const cells: CellDescription[] = columns.map(({ title }, index) => ({
    row: 1,
    column: index + 1,
    value: sheetText(title),
    style: looks.header,
  }));
  rows.forEach((row, index) => {
    columns.forEach((column, at) => {
      const value = column.read(row);
      cells.push({
        row: index + 2,
        column: at + 1,
        value: typeof value === "string" ? sheetText(value) : (value ?? null),
        style: column.look?.(row) ?? (typeof value === "number" ? looks.number : looks.cell),
      });
    });
  });
  const rowHeights = heights(cells, columns);
  const last = rows.length + 1;
  after.forEach((sentence, index) => {
    cells.push({ row: last + 1 + index, column: 1, value: sentence, style: looks.label });
  });
  const screenOnly = columns.findIndex(({ isOnScreenOnly }) => isOnScreenOnly);
  const printed = columnLetters(screenOnly === -1 ? columns.length : screenOnly);
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells,
    rowHeights,
    frozen: { rows: 1 },
    filter: `A1:${columnLetters(columns.length)}${last}`,
    print: { ...landscape, repeatedRows: [1, 1], area: `A$1:${printed}$${last + after.length}` },
  };
}

function heights(
  cells: readonly CellDescription[],
  columns: readonly { readonly width: number }[],
): ReadonlyMap<number, number> {
  const rows = new Map<number, [text: string, width: number][]>();
  for (const { column, row, value } of cells) {
    const texts = rows.get(row) ?? [];
    if (typeof value === "string") texts.push([value, columns[column - 1]!.width]);
    rows.set(row, texts);
  }
  return new Map([...rows].map(([row, texts]) => [row, rowHeight(texts)]));
}
