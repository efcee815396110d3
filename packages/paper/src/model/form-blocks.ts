import type { FormBlock, FormCell, FormSheet } from "./paper.ts";

/** Every cell of a block, from top to bottom and left to right. */
export function cellsOfBlock(block: FormBlock): readonly FormCell[] {
  if (block.kind === "paragraph") return [block.cell];
  if (block.kind === "items") return block.items.map((item) => item.cell);
  return block.rows.flatMap((row) => row.cells);
}

/** The block with every cell changed. */
export function mapCells(block: FormBlock, change: (cell: FormCell) => FormCell): FormBlock {
  if (block.kind === "paragraph") return { ...block, cell: change(block.cell) };
  if (block.kind === "items") {
    return { ...block, items: block.items.map((item) => ({ ...item, cell: change(item.cell) })) };
  }
  return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(change) })) };
}

/** The sheet as a page shows it: without the blank rows that wait for someone to type. */
export function withoutSpareRows(sheet: FormSheet): FormSheet {
  const printed = (block: FormBlock): FormBlock =>
    block.kind === "table" ? { ...block, rows: block.rows.filter(({ isSpare }) => isSpare !== true) } : block;
  return { ...sheet, blocks: sheet.blocks.map(printed) };
}
