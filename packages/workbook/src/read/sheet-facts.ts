import type { CellFormat } from "./cell-format.ts";

/** A rectangle of cells; rows and columns are 1-based and inclusive. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What a person sees of a sheet, or does not see, besides its values. Complete when the rows were read to their end. */
export interface SheetFacts {
  /** Hidden columns as 1-based inclusive spans. */
  readonly hiddenColumns: { readonly first: number; readonly last: number }[];
  /** Merged cells in the order of the file: how many, and the first thousand. */
  readonly merges: { count: number; readonly ranges: CellRange[] };
  /** Is a filter set that hides rows? */
  isFiltered: boolean;
  /** Formulas without a stored result: the workbook was written by a program that does not calculate. `first` is a cell's address. */
  readonly uncalculated: { count: number; first: string };
}

/** One row of a sheet that holds at least one value. */
export interface SheetRow {
  /** 1-based. */
  readonly row: number;
  /** By hand or by a filter. */
  readonly isHidden: boolean;
  /** From column A on; `null` is blank. Dates are UTC. */
  readonly cells: readonly CellValue[];
  /** The number format of each cell; `undefined` where the file does not say. */
  readonly formats: readonly (CellFormat | undefined)[];
  /**
   * Formulas without `=`, where they were asked for: beside each cell its own, or nothing. An empty text is a formula that is only a copy
   * of another cell's.
   */
  readonly formulas?: readonly (string | undefined)[];
}

/** A value of a cell. A calculation error is its text, such as `#REF!`. */
export type CellValue = string | number | boolean | Date | null;

/** Ranges that are kept of the merged cells of a sheet. */
export const keptMerges = 1000;

/** Facts about a sheet of which nothing has been read. */
export function emptyFacts(): SheetFacts {
  return {
    hiddenColumns: [],
    merges: { count: 0, ranges: [] },
    isFiltered: false,
    uncalculated: { count: 0, first: "" },
  };
}
