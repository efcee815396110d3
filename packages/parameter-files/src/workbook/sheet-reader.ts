import { columnLetters, type Text } from "@juso/model";
import type { SheetCells, WorkbookValue } from "@juso/workbook";

/** A row of a sheet whose columns are found by their headings. */
export interface ReadRow {
  /** What the cell under a heading holds. */
  readonly cellOf: (heading: string) => WorkbookValue;
  /** Where it is, for people: `シート「値」の D12`. */
  readonly placeOf: (heading: string) => Text;
}

/** The rows below the row that holds all the headings; nothing when no row does. */
export function rowsBelow(sheet: SheetCells, headings: readonly string[]): readonly ReadRow[] | undefined {
  const rows = new Map<number, Map<number, WorkbookValue>>();
  for (const { column, row, value } of sheet.cells) {
    const cells = rows.get(row) ?? new Map<number, WorkbookValue>();
    rows.set(row, cells.set(column, value ?? null));
  }
  const isHeader = (cells: ReadonlyMap<number, WorkbookValue>): boolean => {
    const texts = new Set(cells.values());
    return headings.every((heading) => texts.has(heading));
  };
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const header = numbers.find((row) => isHeader(rows.get(row)!));
  if (header === undefined) return undefined;
  const columnOf = new Map([...rows.get(header)!].map(([column, text]) => [text, column]));
  return numbers
    .filter((row) => row > header)
    .map((row) => ({
      cellOf: (heading) => rows.get(row)?.get(columnOf.get(heading) ?? 0) ?? null,
      placeOf: (heading) => placeIn(sheet, row, columnOf.get(heading) ?? 1),
    }));
}

/** A cell, for people: `シート「値」の D12`, `sheet "値", cell D12`. */
export function placeIn({ name }: Pick<SheetCells, "name">, row: number, column: number): Text {
  const cell = `${columnLetters(column)}${row}`;
  return { ja: `シート「${name}」の ${cell}`, en: `sheet "${name}", cell ${cell}` };
}

/** A cell that holds nothing but spaces is blank. */
export function isBlankCell(value: WorkbookValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** A cell as text without spaces around it; a blank one is empty. */
export function textOf(value: WorkbookValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.date.slice(0, 10) : `${value}`.trim();
}
