import { readCells } from "@juso/workbook";
import { firstColumn } from "../xlsx/found-cells.ts";
import { hiddenSheetName, readHiddenSheet } from "../xlsx/hidden-sheet.ts";
import { type FiledDocument, filedDocument } from "./filed-document.ts";

/**
 * The document that a workbook made by `renderXlsx` is, from its hidden sheet: what was typed into the workbook by hand is not read.
 * `notADocument` for any other file, `broken` when its copy was tampered with, `tooOld` when it does not hold what it was made of.
 */
export async function readFiled(bytes: Uint8Array): Promise<FiledDocument | "notADocument" | "broken" | "tooOld"> {
  const read = await readCells(bytes);
  if (read.kind !== "cells") return "notADocument";
  const hidden = read.sheets.find((sheet) => sheet.name === hiddenSheetName);
  if (hidden === undefined) return "notADocument";
  const content = readHiddenSheet(firstColumn(hidden));
  if (content === "missing") return "notADocument";
  if (content === "broken") return "broken";
  try {
    return filedDocument(content) ?? "tooOld";
  } catch (error) {
    // A hash is no signature: the copy may be anything.
    if (error instanceof TypeError || error instanceof RangeError) return "broken";
    throw error;
  }
}
