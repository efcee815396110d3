import { cellAddress, type Location } from "@juso/model";
import { rangeOf } from "@juso/workbook";

/** Where a finding points to in a workbook. Rows and columns are 1-based. */
export interface MarkPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Is it a place of its own, to be coloured? A whole sheet or a column that is missing is only linked to. */
  readonly isMarked: boolean;
}

/** Finds the place of a finding; nothing for one that is about the file or the submission. */
export type PlaceFinder = (location: Location) => MarkPlace | undefined;

/** The place of a finding in the workbook that was checked. */
export function placeInWorkbook({ cell, field, line, sheet }: Location): MarkPlace | undefined {
  if (sheet === undefined) return undefined;
  const place = cell === undefined ? undefined : rangeOf(cell);
  if (place !== undefined) return { sheet, row: place.firstRow, column: place.firstColumn, isMarked: true };
  // A field without a cell is a column that the sheet has not.
  return { sheet, row: line ?? 1, column: 1, isMarked: line !== undefined && field === undefined };
}

/** The address of a place, as a spreadsheet shows it. */
export function addressOf({ column, row }: MarkPlace): string {
  return cellAddress(column, row);
}
