import type { ParameterFileFacts } from "@juso/grant";
import { JusoError, type Text } from "@juso/model";
import { readCells, type SheetCells, type WorkbookValue } from "@juso/workbook";
import { sharedSourceCell } from "./guide-sheet.ts";
import { readBands } from "./read-bands.ts";
import type { ReadSheet } from "./read-entry.ts";
import { readRoutes } from "./read-routes.ts";
import { readValues } from "./read-values.ts";
import { headings, sheetNames, workbookMark } from "./sheet-names.ts";
import { type ReadRow, rowsBelow, textOf } from "./sheet-reader.ts";

/** A filled-in workbook as the form it was made from, and where its cells are. */
export interface ReadWorkbook extends ParameterFileFacts {
  readonly form: unknown;
}

/**
 * Reads the workbook of a year that `parameterWorkbook` wrote and a clerk filled in.
 *
 * @throws JusoError `configuration-invalid` when it is not such a workbook.
 */
export async function readParameterWorkbook(bytes: Uint8Array, file: string): Promise<ReadWorkbook> {
  const read = await readCells(bytes);
  if (read.kind !== "cells") throw notOurs(file);
  const sheetOf = (name: string): SheetCells | undefined => read.sheets.find((sheet) => sheet.name === name);
  const mark = cellsOf(sheetOf(sheetNames.mark));
  if (mark(1, 1) !== workbookMark) throw notOurs(file);
  const parts: readonly ReadSheet[] = [
    readSheet(sheetOf(sheetNames.values), [headings.value, headings.key], readValues, file, sheetNames.values),
    readSheet(sheetOf(sheetNames.bands), [headings.bandKind, headings.amount], readBands, file, sheetNames.bands),
    readSheet(sheetOf(sheetNames.routes), [headings.treatment, headings.key], readRoutes, file, sheetNames.routes),
  ];
  const entries = parts.flatMap((part) => part.entries);
  const shared = textOf(cellsOf(sheetOf(sheetNames.guide))(sharedSourceCell.row, sharedSourceCell.column));
  return {
    form: {
      id: textOf(mark(2, 1)),
      title: { ja: textOf(mark(3, 1)), en: textOf(mark(3, 2)) },
      fiscalYear: mark(1, 2),
      source: shared,
      entries: entries.map(({ key, source, status, value }) => ({ key, value, source, status })),
    },
    places: new Map(entries.flatMap(({ key, places }) => places.map(([part, cell]) => [`${key}.${part}`, cell]))),
    wrong: parts.flatMap((part): readonly Text[] => part.wrong),
  };
}

function cellsOf(sheet: SheetCells | undefined): (row: number, column: number) => WorkbookValue {
  return (row, column) => sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
}

function readSheet(
  sheet: SheetCells | undefined,
  needed: readonly string[],
  read: (rows: readonly ReadRow[]) => ReadSheet,
  file: string,
  name: string,
): ReadSheet {
  const rows = sheet && rowsBelow(sheet, needed);
  if (rows !== undefined) return read(rows);
  throw new JusoError("configuration-invalid", {
    ja: `--parameters のブック「${file}」のシート「${name}」に、見出し「${needed.join("」「")}」がありません。シート名と見出しの行を元に戻してください。`,
    en: `The sheet "${name}" of the workbook "${file}" of --parameters lacks the headings ${needed.join(", ")}. Restore the name and the row of headings.`,
  });
}

function notOurs(file: string): JusoError {
  return new JusoError("configuration-invalid", {
    ja: `--parameters のファイル「${file}」は、juso grant parameters --year 年度 --out ファイル名.xlsx で作ったブックではありません。そのブックに記入し、xlsx の形のまま保存して渡してください。`,
    en: `The file "${file}" of --parameters is not a workbook made by juso grant parameters --year YEAR --out FILE.xlsx. Fill in such a workbook and keep it as xlsx.`,
  });
}
