import type { Workbook } from "../read/workbook.ts";
import { listSheetName, noteEnd } from "./mark-names.ts";
import type { TextCell, TextSheet } from "./text-sheet.ts";

/** The list as it is written: its first row ends, behind the last column, in the mark by which it is told from sheets of people. */
export function withListMark(sheet: TextSheet): TextSheet {
  return { ...sheet, rows: markedRows(sheet) };
}

async function* markedRows({ rows, widths }: TextSheet): AsyncGenerator<readonly TextCell[]> {
  let isFirst = true;
  for await (const cells of rows) {
    yield isFirst ? firstOf(cells, widths.length) : cells;
    isFirst = false;
  }
}

function firstOf(cells: readonly TextCell[], column: number): readonly TextCell[] {
  const blank = Array.from({ length: Math.max(0, column - cells.length) }, () => ({ value: "" }));
  return [...cells, ...blank, { value: noteEnd, style: "note" }];
}

/** The names of the lists that marking added to a workbook. A sheet of a person is none, whatever its name. */
export async function markedLists(workbook: Workbook): Promise<readonly string[]> {
  const names: string[] = [];
  for (const sheet of workbook.sheets) {
    if (!isListName(sheet.name)) continue;
    try {
      for await (const [first] of workbook.read(sheet).rows) {
        if (first === undefined) continue;
        if (first.row === 1 && first.cells.includes(noteEnd)) names.push(sheet.name);
        break;
      }
    } catch {
      // What is damaged is nothing that can be taken away; marking says what is wrong with it.
    }
  }
  return names;
}

/** The name for the list of a workbook whose other sheets have these names: the usual one, with a number when a sheet has it. */
export function freeListName(others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? listSheetName : `${listSheetName}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function isListName(name: string): boolean {
  return name.startsWith(listSheetName) && /^\d*$/.test(name.slice(listSheetName.length));
}
