import { readCells, type SheetCells } from "@juso/workbook";
import { firstColumn } from "./found-cells.ts";
import { type HiddenContent, hiddenSheetName, readHiddenSheet } from "./hidden-sheet.ts";

/** A workbook that `renderXlsx` made, or why it cannot be taken for one. */
export type OpenedWorkbook =
  | { readonly kind: "opened"; readonly content: HiddenContent; readonly sheets: readonly SheetCells[] }
  | { readonly kind: "notAWorkbook" | "tooLarge" | "hiddenSheetMissing" | "hiddenSheetBroken" };

/** Reads a workbook and the copy in its hidden sheet. */
export async function openDocumentWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const read = await readCells(bytes);
  if (read.kind !== "cells") return { kind: read.kind };
  const hidden = read.sheets.find((sheet) => sheet.name === hiddenSheetName);
  const content = hidden === undefined ? "missing" : readHiddenSheet(firstColumn(hidden));
  if (content === "missing") return { kind: "hiddenSheetMissing" };
  if (content === "broken") return { kind: "hiddenSheetBroken" };
  return { kind: "opened", content, sheets: read.sheets };
}

/**
 * What is made of the copy; nothing when the copy is not one that this product writes: its hash is no signature, so anybody can make
 * another with a hash that fits.
 */
export function unlessForged<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
