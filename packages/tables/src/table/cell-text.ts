import type { CellContent } from "../cells/cell-reader.ts";

/** A cell's content as text; blank is empty. */
export function cellText(cell: CellContent): string {
  if (typeof cell === "string") return cell;
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
