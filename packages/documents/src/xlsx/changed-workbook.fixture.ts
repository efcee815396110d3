import { cellAddress } from "@juso/model";
import { type CellDescription, readCells, type SheetCells, type SheetDescription } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";

/** What a workbook holds, sheet by sheet. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetCells[]> {
  const read = await readCells(bytes);
  if (read.kind !== "cells") throw new Error(`the workbook is ${read.kind}`);
  return read.sheets;
}

/** A workbook of these sheets, saved by a program that does not calculate. */
export function saved(sheets: readonly SheetDescription[]): Promise<Uint8Array> {
  return writeWorkbook({ creator: "another program", date: "2026-04-01", sheets });
}

/** The sheets with every cell as `change` returns it. */
export function mapCells<S extends SheetDescription>(
  sheets: readonly S[],
  change: (cell: CellDescription, sheet: string) => CellDescription,
): readonly S[] {
  return sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => change(cell, sheet.name)) }));
}

/** The sheets after something was typed over one cell, named as `sheet!A1`. @throws when it held nothing. */
export function typeOver<S extends SheetDescription>(
  sheets: readonly S[],
  place: string,
  content: Pick<CellDescription, "value" | "formula">,
): readonly S[] {
  if (!sheets.some(({ cells, name }) => cells.some((cell) => placeOf(cell, name) === place))) {
    throw new Error(`nothing at ${place}`);
  }
  return mapCells(sheets, (cell, sheet) => {
    if (placeOf(cell, sheet) !== place) return cell;
    const { formula, value, ...rest } = cell;
    return { ...rest, ...content };
  });
}

/** `sheet!A1`. */
export function placeOf({ column, row }: Pick<CellDescription, "column" | "row">, sheet: string): string {
  return `${sheet}!${cellAddress(column, row)}`;
}

/** The cells of sheets by `placeOf`. */
export function cellsByPlace(sheets: readonly SheetDescription[]): ReadonlyMap<string, CellDescription> {
  return new Map(sheets.flatMap(({ cells, name }) => cells.map((cell) => [placeOf(cell, name), cell])));
}
