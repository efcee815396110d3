import { textWidth } from "@juso/model";
import { cellText } from "../layout/cell-text.ts";
import type { FormSheet, TableBlock } from "../model/paper.ts";
import { textWidthOf } from "./page-geometry.ts";

/** Space left and right of a cell's text, in points. */
export const cellPadding = 3;

/** Width of the rules, in points. */
export const ruleWidth = 0.5;

/** Sizes of tables' text in points, the first that every number fits in being taken. */
const sizes = [8.5, 8, 7.5, 7] as const;

/** Sizes for tables of many columns with amounts of twelve figures and more: small, since a broken amount is misread. */
const smallSizes = [6.5, 6, 5.5, 5, 4.5, 4] as const;

/** A column is never made narrower than this, in characters of the table's size: short numbers too have a title of words. */
const fewestCharacters = 5;

/** How a table is set on its page. */
export interface TableGeometry {
  /** Widths of the columns from rule to rule, in points. */
  readonly widths: readonly number[];
  /** Size of the text, in points. */
  readonly fontSize: number;
}

/**
 * Widths and size of text of a table: the grid's proportions fill the page. Where amounts are too long for them, other columns give room; where all are
 * long, the text is set smaller, so that no amount is broken.
 */
export function tableGeometry(block: TableBlock, sheet: FormSheet): TableGeometry {
  const widths = gridWidths(block, sheet);
  const longest = block.columns.map((_, column) => longestNumber(block, column));
  const needsAt = (fontSize: number): readonly number[] =>
    longest.map((length) => (length === 0 ? 0 : (length / 2 + 0.1) * fontSize + 2 * cellPadding));
  for (const fontSize of sizes) {
    const needs = needsAt(fontSize);
    if (widths.every((width, column) => width >= (needs[column] ?? 0))) return { widths, fontSize };
  }
  for (const fontSize of [...sizes, ...smallSizes]) {
    const widened = widenedFor(needsAt(fontSize), widths, fontSize);
    if (widened !== undefined) return { widths: widened, fontSize };
  }
  return { widths, fontSize: smallSizes.at(-1)! };
}

function gridWidths(block: TableBlock, sheet: FormSheet): readonly number[] {
  const total = sheet.grid.reduce((sum, width) => sum + width, 0);
  const scale = (textWidthOf(sheet.orientation) - ruleWidth) / total;
  let start = 0;
  return block.columns.map((column) => {
    const span = column.span ?? 1;
    const width = sheet.grid.slice(start, start + span).reduce((sum, each) => sum + each, 0);
    start += span;
    return width * scale;
  });
}

/** Half-width characters of the longest number in a column; 0 without one. */
function longestNumber(block: TableBlock, column: number): number {
  const numbers = block.rows.flatMap((row) => {
    const cell = row.role === "heading" ? undefined : row.cells[column];
    return typeof cell?.value === "number" ? [textWidth(cellText(cell))] : [];
  });
  return Math.max(0, ...numbers);
}

/** Every column at least as wide as it needs, the others giving what they can spare; `undefined` when that is not enough. */
function widenedFor(
  needs: readonly number[],
  widths: readonly number[],
  fontSize: number,
): readonly number[] | undefined {
  const words = fewestCharacters * fontSize + 2 * cellPadding;
  const fewest = widths.map((width, column) => Math.max(needs[column] ?? 0, Math.min(width, words)));
  const lacking = widths.reduce((sum, width, column) => sum + Math.max(0, (fewest[column] ?? 0) - width), 0);
  const spare = widths.reduce((sum, width, column) => sum + Math.max(0, width - (fewest[column] ?? 0)), 0);
  if (lacking > spare) return undefined;
  return widths.map((width, column) => {
    const least = fewest[column] ?? 0;
    return width < least ? least : width - ((width - least) * lacking) / spare;
  });
}
