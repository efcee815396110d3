import { textWidth } from "@juso/model";
import { cellText, type PlacedSheet } from "@juso/paper";

/** Widths of a sheet's columns in characters: the grid's, or more where a number would not fit and show as ####. */
export function columnWidths(layout: PlacedSheet, grid: readonly number[]): readonly number[] {
  return grid.map((width, index) => {
    const numbers = layout.cells.filter(
      ({ cell, column, columnSpan }) => column === index + 1 && columnSpan === 1 && typeof cell.value === "number",
    );
    return Math.max(width, ...numbers.map(({ cell }) => textWidth(cellText(cell)) + 2.5));
  });
}
