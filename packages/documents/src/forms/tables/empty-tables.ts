import { type FormBlock, type FormSheet, headingRow } from "@juso/paper";

/** Tables without rows say so, so that nobody takes a blank for something cut off. */
export function withEmptyTablesNamed(sheet: FormSheet): FormSheet {
  const named = (block: FormBlock): FormBlock =>
    block.kind === "table" && block.rows.length === 0
      ? { ...block, rows: [headingRow("（記録がありません）")] }
      : block;
  return { ...sheet, blocks: sheet.blocks.map(named) };
}
