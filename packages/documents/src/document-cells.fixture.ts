import { type CellValue, cellsOfBlock, type FormCell } from "@juso/paper";
import type { FormDocument } from "./model/form-document.ts";

/** Every cell of a document. */
export function allCells(document: FormDocument): readonly FormCell[] {
  return document.sheets.flatMap((sheet) => sheet.blocks.flatMap(cellsOfBlock));
}

/** The cell with an id; @throws when there is none. */
export function cellById(document: FormDocument, id: string): FormCell {
  const cell = allCells(document).find((each) => each.id === id);
  if (cell === undefined) throw new Error(`no cell ${id}`);
  return cell;
}

/** Values by id. */
export function valuesOf(document: FormDocument, ids: readonly string[]): readonly CellValue[] {
  return ids.map((id) => cellById(document, id).value);
}
