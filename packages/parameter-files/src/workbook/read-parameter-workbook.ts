import type { ParameterPlaces } from "@juso/grant";
import { JusoError, type Text } from "@juso/model";
import { readCells, type SheetCells, type WorkbookValue } from "@juso/workbook";
import type { ParameterFileWords } from "../parameter-file-words.ts";
import { readBands } from "./read-bands.ts";
import type { ReadSheet } from "./read-entry.ts";
import { readRoutes } from "./read-routes.ts";
import { readValues } from "./read-values.ts";
import { headings, sheetNames, workbookMark } from "./sheet-names.ts";
import { placeIn, type ReadRow, rowsBelow, textOf } from "./sheet-reader.ts";

/** A filled-in workbook as the form it was made from, and where its cells are. */
export interface ReadWorkbook {
  readonly form: unknown;
  readonly places: ParameterPlaces;
  readonly wrong: readonly Text[];
  readonly sharedSource: Text;
}

/**
 * Reads the workbook of a year that `parameterWorkbook` wrote and a clerk filled in. Sheets are found by their names, else by their headings.
 *
 * @throws JusoError `configuration-invalid` when it is not such a workbook.
 */
export async function readParameterWorkbook(
  bytes: Uint8Array,
  name: string,
  words: ParameterFileWords,
): Promise<ReadWorkbook> {
  const read = await readCells(bytes);
  if (read.kind !== "cells") throw notOurs(name, words);
  const { sheets } = read;
  const mark = cellsOf(sheets.find(({ name }) => name === sheetNames.mark));
  if (mark(1, 1) !== workbookMark) throw notOurs(name, words);
  const parts: readonly ReadSheet[] = [
    readSheet(sheets, sheetNames.values, [headings.value, headings.key], readValues),
    readSheet(sheets, sheetNames.bands, [headings.bandKind, headings.amount], readBands),
    readSheet(sheets, sheetNames.routes, [headings.treatment, headings.key], readRoutes),
  ];
  const entries = parts.flatMap((part) => part.entries);
  const shared = sharedSource(sheets);
  return {
    form: {
      id: textOf(mark(2, 1)),
      title: { ja: textOf(mark(3, 1)), en: textOf(mark(3, 2)) },
      fiscalYear: mark(1, 2),
      source: shared.text,
      entries: entries.map(({ key, source, status, value }) => ({ key, value, source, status })),
    },
    places: entries.map(({ places }) => new Map(places)),
    wrong: parts.flatMap((part): readonly Text[] => part.wrong),
    sharedSource: shared.place,
  };
}

function cellsOf(sheet: SheetCells | undefined): (row: number, column: number) => WorkbookValue {
  return (row, column) => sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
}

/** The source that all values share stands to the right of its name. */
function sharedSource(sheets: readonly SheetCells[]): { readonly text: string; readonly place: Text } {
  for (const sheet of sheets) {
    const name = sheet.cells.find(({ value }) => value === headings.sharedSource);
    if (name === undefined) continue;
    const { column, row } = name;
    return { text: textOf(cellsOf(sheet)(row, column + 1)), place: placeIn(sheet, row, column + 1) };
  }
  const [sheet, column] = [sheetNames.values, headings.source];
  return {
    text: "",
    place: { ja: `シート「${sheet}」の「${column}」の列`, en: `sheet "${sheet}", column "${column}"` },
  };
}

function readSheet(
  sheets: readonly SheetCells[],
  name: string,
  needed: readonly string[],
  read: (rows: readonly ReadRow[]) => ReadSheet,
): ReadSheet {
  const named = sheets.filter((sheet) => sheet.name === name);
  for (const sheet of [...named, ...sheets]) {
    const rows = rowsBelow(sheet, needed);
    if (rows !== undefined) return read(rows);
  }
  const list = needed.join("」「");
  return {
    entries: [],
    wrong: [
      named.length > 0
        ? {
            ja: `シート「${name}」: 見出し「${list}」のある行が見つかりません。見出しの行を元に戻してください。`,
            en: `Sheet "${name}": no row has the headings ${needed.join(", ")}. Restore the row of headings.`,
          }
        : {
            ja: `シート「${name}」: このシートがありません。見出し「${list}」のあるシートを、元のブックから戻してください。`,
            en: `Sheet "${name}": it is gone. Restore the sheet with the headings ${needed.join(", ")} from the original workbook.`,
          },
    ],
  };
}

function notOurs(name: string, { formOf, give, named }: ParameterFileWords): JusoError {
  const file = named(name);
  const form = formOf();
  return new JusoError("configuration-invalid", {
    ja: `${file.ja}は、「${form.ja}」で作ったブックではありません。そのブックに記入し、xlsx の形のまま保存して${give.ja}ください。`,
    en: `${file.en} is not a workbook made by "${form.en}". Fill in such a workbook and keep it as xlsx.`,
  });
}
