import { readCells, type SheetDescription, type WorkbookValue } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";

/** What is typed into a cell; nothing leaves it as it is. */
export type Edit = (place: {
  readonly sheet: string;
  readonly key: string;
  readonly column: string;
}) => WorkbookValue | undefined;

/**
 * A workbook in which a clerk has typed: every cell that an edit answers for, found by the key of its row and the heading of its column.
 *
 * @param shared what is typed as the source of all values.
 * @param rework what else was done to the sheets.
 */
export async function typed(
  bytes: Uint8Array,
  edit: Edit,
  shared = "令和9年度交付要綱",
  rework: (sheets: readonly SheetDescription[]) => readonly SheetDescription[] = (sheets) => sheets,
): Promise<Uint8Array> {
  const read = await readCells(bytes);
  if (read.kind !== "cells") throw new Error("not a workbook");
  const sheets = read.sheets.map((sheet) => {
    const at = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value ?? null]));
    const header = sheet.cells.find(({ value }) => value === "キー");
    if (sheet.name === "はじめに") return { ...sheet, cells: [...sheet.cells, { row: 10, column: 2, value: shared }] };
    if (header === undefined) return sheet;
    const columns = sheet.cells.filter(({ row }) => row === header.row);
    const rows = sheet.cells.filter(({ column, row }) => column === header.column && row > header.row);
    const edits = rows.flatMap(({ row, value: key }) =>
      columns.flatMap(({ column, value: heading }) => {
        const value = edit({ sheet: sheet.name, key: `${key}`, column: `${heading}` });
        return value === undefined ? [] : [{ row, column, value }];
      }),
    );
    for (const { column, row, value } of edits) at.set(`${row}:${column}`, value);
    const cells = [...at].map(([place, value]) => {
      const [row = 0, column = 0] = place.split(":").map(Number);
      return { row, column, value };
    });
    return { ...sheet, cells };
  });
  return writeWorkbook({ creator: "clerk", date: "2027-04-01", sheets: rework(sheets) });
}

/** The values of the year before, as the sheet shows them beside the cells to type into, by key. */
export async function valuesBefore(blank: Uint8Array): Promise<ReadonlyMap<string, WorkbookValue>> {
  const read = await readCells(blank);
  const cells = read.kind === "cells" ? (read.sheets.find(({ name }) => name === "値")?.cells ?? []) : [];
  const header = cells.find(({ value }) => value === "キー");
  const before = cells.find(({ row, value }) => row === header?.row && value === "前回の値");
  const keyIn = (row: number) => cells.find((cell) => cell.row === row && cell.column === header?.column)?.value;
  const shown = cells.filter(({ column, row }) => column === before?.column && row > before.row);
  return new Map(shown.flatMap(({ row, value }) => (value == null ? [] : [[`${keyIn(row)}`, value] as const])));
}

/** Types the values of the year before again, but for some. */
export function copiedValue(
  shown: ReadonlyMap<string, WorkbookValue>,
  changes: Readonly<Record<string, WorkbookValue>> = {},
): Edit {
  return ({ column, key, sheet }) => {
    if (column !== "値" || sheet !== "値") return undefined;
    return changes[key] === undefined ? (shown.get(key) ?? null) : changes[key];
  };
}
