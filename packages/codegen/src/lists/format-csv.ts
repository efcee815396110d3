import { csvLine } from "@juso/model";

/** One CSV file of the standard: UTF-8, LF, quotes only where a cell needs them, header first. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => csvLine(row, "\n")).join("");
}
