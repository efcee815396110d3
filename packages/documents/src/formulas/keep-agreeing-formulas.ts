import { JusoError } from "@juso/model";
import { paragraph } from "../model/form-cells.ts";
import type { CellValue, FormBlock, FormCell, FormSheet } from "../model/form-document.ts";
import { cellsRead } from "../model/formula.ts";
import { evaluateFormula } from "./evaluate-formula.ts";

/**
 * Sheets in which every formula yields the value that the engine computed. A formula that would yield another one
 * (amounts beyond what a spreadsheet holds exactly) is left out and the value stands alone: a workbook must never recalculate to other
 * yen than the engine's. Where such a value would have followed from something that may be typed, the sheet says that it does not.
 *
 * @throws JusoError `internal` when two cells have the same id.
 */
export function keepAgreeingFormulas(sheets: readonly FormSheet[]): readonly FormSheet[] {
  const cells = cellsById(sheets);
  const dropped = droppedCells(sheets, cells);
  if (dropped.size === 0) return sheets;
  const keep = (cell: FormCell): FormCell => {
    if (!dropped.has(cell)) return cell;
    const { formula: _, ...rest } = cell;
    return { ...rest, style: "fixed" };
  };
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: [...sheet.blocks.map((block) => mapCells(block, keep)), ...remark(sheet, dropped, cells)],
  }));
}

/** Every cell of a block, from top to bottom and left to right. */
export function cellsOfBlock(block: FormBlock): readonly FormCell[] {
  if (block.kind === "paragraph") return [block.cell];
  if (block.kind === "items") return block.items.map((item) => item.cell);
  return block.rows.flatMap((row) => row.cells);
}

/** Cells whose formula does not come to their value. A blank that a formula yields is a text without characters to other formulas. */
function droppedCells(sheets: readonly FormSheet[], cells: ReadonlyMap<string, FormCell>): ReadonlySet<FormCell> {
  const withFormula = sheets
    .flatMap((sheet) => sheet.blocks.flatMap(cellsOfBlock))
    .filter((cell) => cell.formula !== undefined);
  const dropped = new Set<FormCell>();
  const readCell = (id: string): CellValue | undefined => {
    const cell = cells.get(id);
    if (cell === undefined) return undefined;
    return cell.value ?? (cell.formula === undefined || dropped.has(cell) ? null : "");
  };
  for (let size = -1; size < dropped.size; ) {
    size = dropped.size;
    for (const cell of withFormula) {
      if (cell.formula === undefined || dropped.has(cell)) continue;
      if (evaluateFormula(cell.formula, readCell) !== (cell.value ?? "")) dropped.add(cell);
    }
  }
  return dropped;
}

function remark(
  sheet: FormSheet,
  dropped: ReadonlySet<FormCell>,
  cells: ReadonlyMap<string, FormCell>,
): readonly FormBlock[] {
  const titles = sheet.blocks
    .flatMap((block) => titledCells(block))
    .flatMap(([title, cell]) => {
      return dropped.has(cell) && followsFromInput(cell, cells) ? [title] : [];
    });
  if (titles.length === 0) return [];
  const named = [...new Set(titles)].map((title) => `「${title}」`).join("、");
  const words = `（注）${named}は、表計算の数式では計算できない額のため、作成したときの額を記載しています。ほかの欄を書き換えても変わりません。書き換えたときは、もとのデータを直して作り直してください。`;
  return [paragraph("note", words)];
}

function titledCells(block: FormBlock): readonly (readonly [string, FormCell])[] {
  if (block.kind === "paragraph") return [["本文", block.cell]];
  if (block.kind === "items") return block.items.map((item) => [item.label, item.cell]);
  return block.rows.flatMap((row) =>
    row.cells.map((cell, index): readonly [string, FormCell] => {
      const column = block.columns[index];
      return [`${row.cells[0]?.value ?? ""}／${column?.title ?? ""}`, cell];
    }),
  );
}

function followsFromInput(cell: FormCell, cells: ReadonlyMap<string, FormCell>): boolean {
  const seen = new Set<FormCell>();
  const follows = (each: FormCell): boolean => {
    if (each.style === "input") return true;
    if (each.formula === undefined || seen.has(each)) return false;
    seen.add(each);
    return cellsRead(each.formula).some((id) => {
      const read = cells.get(id);
      return read !== undefined && follows(read);
    });
  };
  return follows(cell);
}

function cellsById(sheets: readonly FormSheet[]): ReadonlyMap<string, FormCell> {
  const cells = new Map<string, FormCell>();
  for (const cell of sheets.flatMap((sheet) => sheet.blocks.flatMap(cellsOfBlock))) {
    if (cell.id === undefined) continue;
    if (cells.has(cell.id)) {
      throw new JusoError("internal", {
        ja: `様式のセルの名前「${cell.id}」が重複しています。ツールの不具合として報告してください。`,
        en: `Two cells of the form have the id "${cell.id}". Please report this as a defect.`,
      });
    }
    cells.set(cell.id, cell);
  }
  return cells;
}

function mapCells(block: FormBlock, change: (cell: FormCell) => FormCell): FormBlock {
  if (block.kind === "paragraph") return { ...block, cell: change(block.cell) };
  if (block.kind === "items") {
    return { ...block, items: block.items.map((item) => ({ ...item, cell: change(item.cell) })) };
  }
  return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(change) })) };
}
