import { memorySource } from "@juso/model";
import { openWorkbook } from "../read/open-workbook.ts";
import type { CellValue, SheetRow } from "../read/sheet-facts.ts";
import type { Workbook } from "../read/workbook.ts";
import {
  DamagedWorkbookError,
  defaultWorkbookLimits,
  WorkbookLimitError,
  type WorkbookLimits,
} from "../read/workbook-limits.ts";
import type { CellDescription, SheetDescription, WorkbookValue } from "../write/workbook-description.ts";
import { DamagedEntryError } from "../zip/damaged-entry-error.ts";

/** How large a workbook may be to be read whole: far above any that the product makes. */
export const defaultCellLimits: WorkbookLimits = {
  ...defaultWorkbookLimits,
  workbookBytes: 64 * 2 ** 20,
  zipEntries: 2000,
  sheetBytes: 16 * 2 ** 20,
  sharedTextBytes: 16 * 2 ** 20,
  sharedTexts: 200_000,
  descriptionBytes: 4 * 2 ** 20,
  rows: 20_000,
  cells: 500_000,
};

/** The cells of a workbook, or why there are none. `tooLarge`: refused by the limit named. */
export type WorkbookCells =
  | { readonly kind: "cells"; readonly sheets: readonly SheetCells[] }
  | { readonly kind: "tooLarge"; readonly limit: keyof WorkbookLimits }
  | { readonly kind: "notAWorkbook" };

/** A sheet with its cells that hold something, row by row. */
export type SheetCells = Required<Pick<SheetDescription, "name" | "visibility" | "cells">>;

/**
 * Reads every cell of a small workbook in the form of Excel at once: values and formulas, no styles. For workbooks that the product made
 * and that come back; submissions are read as streams.
 *
 * @param limits those that differ from the usual ones.
 */
export async function readCells(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<WorkbookCells> {
  const opened = await openWorkbook(memorySource("", bytes), { ...defaultCellLimits, ...limits });
  if (opened.kind === "overLimit") return { kind: "tooLarge", limit: opened.limit };
  if (opened.kind !== "open" || opened.workbook.format !== "ooxml") return { kind: "notAWorkbook" };
  try {
    return { kind: "cells", sheets: await allSheets(opened.workbook) };
  } catch (error) {
    if (error instanceof WorkbookLimitError) return { kind: "tooLarge", limit: error.limit };
    if (error instanceof DamagedWorkbookError || error instanceof DamagedEntryError) return { kind: "notAWorkbook" };
    throw error;
  }
}

async function allSheets(workbook: Workbook): Promise<readonly SheetCells[]> {
  const sheets: SheetCells[] = [];
  for (const sheet of workbook.sheets) {
    const cells: CellDescription[] = [];
    for await (const rows of workbook.read(sheet, { formulas: true }).rows) {
      for (const row of rows) cells.push(...rowCells(row));
    }
    sheets.push({ name: sheet.name, visibility: sheet.visibility, cells });
  }
  return sheets;
}

function rowCells({ cells, formulas = [], row }: SheetRow): readonly CellDescription[] {
  return cells.flatMap((value, index): CellDescription[] => {
    const formula = formulas[index];
    if (value === null && formula === undefined) return [];
    const place = { row, column: index + 1, value: plainValue(value) };
    return [formula === undefined ? place : { ...place, formula }];
  });
}

function plainValue(value: CellValue): WorkbookValue {
  return value instanceof Date ? { date: value.toISOString() } : value;
}
