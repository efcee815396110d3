import { type ByteSource, cellAddress } from "@juso/model";
import type { CellValue, Sheet } from "hucre";
import type { CellDescription, SheetDescription, WorkbookValue } from "../write/workbook-description.ts";
import { openZip } from "../zip/open-zip.ts";

/** How large a workbook may be to be read whole. */
export interface CellLimits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Decompressed bytes of all its parts together, as its zip declares them; no part may grow beyond what it declares. */
  readonly partBytes: number;
  readonly parts: number;
  /** Rows and columns of a sheet; what stands beyond them is not read. */
  readonly rows: number;
  readonly columns: number;
}

/** Far above any workbook that the product makes: those of a city unpack to less than 1 MB. */
export const defaultCellLimits: CellLimits = {
  fileBytes: 64 * 2 ** 20,
  partBytes: 16 * 2 ** 20,
  parts: 2000,
  rows: 10_000,
  columns: 64,
};

/** The cells of a workbook, or why there are none. `tooLarge`: refused by the limit named, before any cell was read. */
export type WorkbookCells =
  | { readonly kind: "cells"; readonly sheets: readonly SheetCells[] }
  | { readonly kind: "tooLarge"; readonly limit: "fileBytes" | "partBytes" | "parts" }
  | { readonly kind: "notAWorkbook" };

/** A sheet with its cells that hold something, row by row. */
export type SheetCells = Required<Pick<SheetDescription, "name" | "visibility" | "cells">>;

/**
 * Reads every cell of a small workbook at once: values and formulas, no styles. For workbooks that the product made and that come back;
 * submissions are read as streams.
 *
 * @param limits those that differ from the usual ones.
 */
export async function readCells(bytes: Uint8Array, limits: Partial<CellLimits> = {}): Promise<WorkbookCells> {
  const { columns, fileBytes, partBytes, parts, rows } = { ...defaultCellLimits, ...limits };
  if (bytes.length > fileBytes) return { kind: "tooLarge", limit: "fileBytes" };
  const zip = await openZip(inMemory(bytes), partBytes);
  if (zip.kind !== "entries") return { kind: "notAWorkbook" };
  if (zip.entries.length > parts) return { kind: "tooLarge", limit: "parts" };
  // Where the declared size is 0, the library that decompresses would not watch over the real one.
  const sizes = zip.entries.map(({ compressedSize, size }) => (size === 0 && compressedSize > 2 ? Infinity : size));
  if (sizes.reduce((sum, size) => sum + size, 0) > partBytes) return { kind: "tooLarge", limit: "partBytes" };
  const { readXlsx } = await import("hucre/xlsx");
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: false, range: `A1:${cellAddress(columns, rows)}` });
    return { kind: "cells", sheets: sheets.map(sheetCells) };
  } catch {
    // Whatever the library stumbled over, the file is not a workbook whose cells can be told.
    return { kind: "notAWorkbook" };
  }
}

function sheetCells(sheet: Sheet): SheetCells {
  const cells = sheet.rows.flatMap((values, row) =>
    values.flatMap((value, column): CellDescription[] => {
      const detail = sheet.cells?.get(`${row},${column}`);
      const content = plainValue(detail?.formulaResult ?? value);
      if (content === null && detail?.formula === undefined) return [];
      const formula = detail?.formula === undefined ? {} : { formula: detail.formula };
      return [{ row: row + 1, column: column + 1, value: content, ...formula }];
    }),
  );
  const visibility = sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible";
  return { name: sheet.name, visibility, cells };
}

function plainValue(value: CellValue): WorkbookValue {
  return value instanceof Date ? { date: value.toISOString() } : value;
}

function inMemory(bytes: Uint8Array): ByteSource {
  return {
    name: "",
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
    slice: async (start, end) => bytes.subarray(start, end),
  };
}
