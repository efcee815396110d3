import { readCells, type SheetCells } from "@juso/workbook";
import { compareCells } from "./compare-cells.ts";
import { firstColumn } from "./found-cells.ts";
import { type HiddenContent, hiddenSheetName, readHiddenSheet } from "./hidden-sheet.ts";
import type { WorkbookComparison, WorkbookDifference } from "./workbook-difference.ts";

/**
 * Compares every cell of a workbook made by `renderXlsx`, values and formulas, with the copy in its hidden sheet: first what was changed by
 * hand, then what was only recalculated from it. No difference: an empty list. What is no workbook, or is too large for one of these, is
 * one difference of that kind.
 */
export async function verifyWorkbook(bytes: Uint8Array): Promise<readonly WorkbookDifference[]> {
  return (await compareWorkbook(bytes)).differences;
}

/** The same, with the amount that is asked for: before, and after what was changed. */
export async function compareWorkbook(bytes: Uint8Array): Promise<WorkbookComparison> {
  const read = await readCells(bytes);
  if (read.kind !== "cells") return only({ kind: read.kind, sheet: "" });
  const hidden = read.sheets.find((sheet) => sheet.name === hiddenSheetName);
  if (hidden === undefined) return only({ kind: "hiddenSheetMissing", sheet: hiddenSheetName });
  const content = readHiddenSheet(firstColumn(hidden));
  if (content === "missing") return only({ kind: "hiddenSheetMissing", sheet: hiddenSheetName });
  const comparison = content === "broken" ? undefined : compare(content, read.sheets);
  return comparison ?? only({ kind: "hiddenSheetBroken", sheet: hiddenSheetName });
}

function only(difference: WorkbookDifference): WorkbookComparison {
  return { differences: [difference] };
}

/** Nothing when the copy is not one that this product writes: its hash is no signature, so anybody can make another with a hash that fits. */
function compare({ document }: HiddenContent, sheets: readonly SheetCells[]): WorkbookComparison | undefined {
  try {
    const missing = document.sheets.filter((form) => !sheets.some((sheet) => sheet.name === form.name));
    const { differences, ...amounts } = compareCells(document, sheets);
    return {
      ...amounts,
      differences: [
        ...missing.map((form): WorkbookDifference => ({ kind: "sheetMissing", sheet: form.name })),
        ...[...differences].sort((left, right) => rankOf(left) - rankOf(right)),
      ],
    };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Changes first, then values that an intact formula does not explain, then what was only recalculated. */
function rankOf({ kind }: WorkbookDifference): number {
  if (kind === "recalculated") return 2;
  return kind === "valueNotOfFormula" || kind === "notComputable" ? 1 : 0;
}
