import { headingRow } from "../model/form-cells.ts";
import type { FormBlock, FormSheet } from "../model/form-document.ts";

/** Tables without rows say so, so that nobody takes a blank for something cut off. */
export function withEmptyTablesNamed(sheet: FormSheet): FormSheet {
  const named = (block: FormBlock): FormBlock =>
    block.kind === "table" && block.rows.length === 0
      ? { ...block, rows: [headingRow("（記録がありません）")] }
      : block;
  return { ...sheet, blocks: sheet.blocks.map(named) };
}
