import { JusoError } from "@juso/model";
import type { CellValue, FormBlock, FormCell, FormSheet } from "../model/form-document.ts";
import { evaluateFormula } from "./evaluate-formula.ts";

/**
 * Sheets in which every formula yields the value that the engine computed. A formula that would yield another one
 * (a rounding or a method that a spreadsheet formula of the form does not express) is left out and the value stands alone:
 * a workbook must never recalculate to other yen than the engine's.
 *
 * @throws JusoError `internal` when two cells have the same id.
 */
export function keepAgreeingFormulas(sheets: readonly FormSheet[]): readonly FormSheet[] {
  const values = valuesById(sheets);
  const keep = (cell: FormCell): FormCell => {
    if (cell.formula === undefined) return cell;
    const value = evaluateFormula(cell.formula, (id) => values.get(id));
    if (value !== undefined && value === cell.value) return cell;
    const { formula: _, ...rest } = cell;
    return { ...rest, style: "fixed" };
  };
  return sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map((block) => mapCells(block, keep)) }));
}

/** Every cell of a block, from top to bottom and left to right. */
export function cellsOfBlock(block: FormBlock): readonly FormCell[] {
  if (block.kind === "paragraph") return [block.cell];
  if (block.kind === "items") return block.items.map((item) => item.cell);
  return block.rows.flatMap((row) => row.cells);
}

function valuesById(sheets: readonly FormSheet[]): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const cell of sheets.flatMap((sheet) => sheet.blocks.flatMap(cellsOfBlock))) {
    if (cell.id === undefined) continue;
    if (values.has(cell.id)) {
      throw new JusoError("internal", {
        ja: `様式のセルの名前「${cell.id}」が重複しています。ツールの不具合として報告してください。`,
        en: `Two cells of the form have the id "${cell.id}". Please report this as a defect.`,
      });
    }
    values.set(cell.id, cell.value);
  }
  return values;
}

function mapCells(block: FormBlock, change: (cell: FormCell) => FormCell): FormBlock {
  if (block.kind === "paragraph") return { ...block, cell: change(block.cell) };
  if (block.kind === "items") {
    return { ...block, items: block.items.map((item) => ({ ...item, cell: change(item.cell) })) };
  }
  return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(change) })) };
}
