import { cellAddress } from "@juso/model";
import type { PlacedCell } from "@juso/paper";
import type { SheetCells, WorkbookValue } from "@juso/workbook";
import { storedValue } from "./describe-cell.ts";
import { textOf } from "./found-cells.ts";
import { type LineContents, type LineRun, type MovedLines, movedLines } from "./moved-lines.ts";
import type { WorkbookDifference } from "./workbook-difference.ts";

/** What became of the rows and columns of a sheet. */
export interface MovedCells {
  readonly rows: MovedLines;
  readonly columns: MovedLines;
}

/** Does a sum of the form take in what stands at a place that was not there when it was made? */
export type IsCounted = (place: { readonly row: number; readonly column: number }) => boolean;

/** Compares what stands in the rows of a sheet with what stood there, then in its columns. Formulas are passed over: they follow the cells. */
export function movedCells(made: readonly PlacedCell[], { cells }: SheetCells): MovedCells {
  const texts = made.flatMap(({ cell, column, row }) =>
    cell.formula === undefined ? contentOf(storedValue(cell), row, column) : [],
  );
  const found = cells.flatMap(({ column, formula, row, value = null }) =>
    formula === undefined ? contentOf(value, row, column) : [],
  );
  const rows = movedLines(
    contents(texts, ({ row, text }) => [row, text]),
    contents(found, ({ row, text }) => [row, text]),
  );
  const columns = movedLines(
    contents(texts, ({ column, row, text }) => [column, `${rows.now(row) ?? ""} ${text}`]),
    contents(found, ({ column, row, text }) => [column, `${row} ${text}`]),
  );
  return { rows, columns };
}

/** A difference for each run of rows or columns that was inserted or deleted, with what stands or stood there. */
export function movedDifferences(
  sheet: SheetCells,
  made: readonly PlacedCell[],
  { columns, rows }: MovedCells,
  isCounted: IsCounted,
): readonly WorkbookDifference[] {
  const madeTexts = made.map(({ cell, column, row }) => ({ row, column, text: textOf(storedValue(cell)) }));
  const foundTexts = sheet.cells.map(({ column, row, value = null }) => ({ row, column, text: textOf(value) }));
  const kinds = [
    { lines: rows, inserted: "rowsInserted", deleted: "rowsDeleted", by: "row" },
    { lines: columns, inserted: "columnsInserted", deleted: "columnsDeleted", by: "column" },
  ] as const;
  const moved = kinds.flatMap(({ by, deleted, inserted, lines }): readonly WorkbookDifference[] => [
    ...lines.inserted.map((run) => ({
      kind: inserted,
      sheet: sheet.name,
      ...run,
      actual: textIn(foundTexts.filter((each) => isWithin(each[by], run))),
    })),
    ...lines.deleted.map((run) => ({
      kind: deleted,
      sheet: sheet.name,
      ...run,
      expected: textIn(madeTexts.filter((each) => isWithin(each[by], run))),
    })),
  ]);
  return [
    ...moved,
    ...rows.inserted.flatMap((run) => typedAmounts(sheet, made, { columns, rows }, { run, isCounted })),
  ];
}

/** The amounts in rows that were inserted, each named by the first text of its row and the title of its column. */
function typedAmounts(
  sheet: SheetCells,
  made: readonly PlacedCell[],
  { columns, rows }: MovedCells,
  { isCounted, run }: { readonly run: LineRun; readonly isCounted: IsCounted },
): readonly WorkbookDifference[] {
  const typed = sheet.cells.filter(({ row }) => isWithin(row, run));
  return typed.flatMap(({ column, row, value }): readonly WorkbookDifference[] => {
    if (typeof value !== "number") return [];
    const label = typed.find((each) => each.row === row && typeof each.value === "string")?.value ?? "";
    const ofColumn = made.filter((each) => columns.now(each.column) === column && each.title.includes("／"));
    const neighbour = ofColumn.findLast((each) => (rows.now(each.row) ?? run.at) < run.at) ?? ofColumn[0];
    const title = [`${label}`, neighbour?.title.split("／").at(-1) ?? ""].filter((part) => part !== "").join("／");
    const place = { sheet: sheet.name, cell: cellAddress(column, row), title };
    return [{ kind: "value", ...place, expected: "", actual: value, isCounted: isCounted({ row, column }) }];
  });
}

interface Content {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function contentOf(value: WorkbookValue, row: number, column: number): readonly Content[] {
  const text = textOf(value);
  return text === "" ? [] : [{ row, column, text }];
}

function contents(cells: readonly Content[], entry: (cell: Content) => readonly [line: number, content: string]) {
  const lines = new Map<number, Set<string>>();
  for (const cell of cells) {
    const [line, content] = entry(cell);
    lines.set(line, (lines.get(line) ?? new Set()).add(content));
  }
  return lines satisfies LineContents;
}

function isWithin(line: number, { at, count }: { readonly at: number; readonly count: number }): boolean {
  return line >= at && line < at + count;
}

/** So much of what stands in a line is repeated: its first cells tell which it is. */
const mostText = 60;

function textIn(cells: readonly Content[]): string {
  const text = cells.flatMap((cell) => (cell.text === "" ? [] : [cell.text.replaceAll("\n", " ")])).join("／");
  return [...text].length > mostText ? `${[...text].slice(0, mostText).join("")}…` : text;
}
