import { textWidth } from "@juso/model";
import type { BorderDescription, CellDescription, StyleDescription, WorkbookValue } from "@juso/workbook";

const name = "BIZ UDゴシック";
const thin: BorderDescription = { line: "thin" };
const hair: BorderDescription = { line: "hair" };
const box = { top: hair, bottom: hair, left: hair, right: hair };

type Look =
  | "title"
  | "plain"
  | "strong"
  | "wrapped"
  | "header"
  | "section"
  | "shown"
  | "shownNumber"
  | "count"
  | "typed"
  | "typedNumber";

/** How the cells of a parameter workbook look. Yellow is where one types, and nowhere else. */
export const looks: Readonly<Record<Look, StyleDescription>> = {
  title: { font: { name, size: 16, isBold: true } },
  plain: { font: { name, size: 11 }, vertical: "top" },
  strong: { font: { name, size: 11, isBold: true }, vertical: "top" },
  wrapped: { font: { name, size: 11 }, vertical: "top", isWrapped: true },
  header: {
    font: { name, size: 11, isBold: true },
    fill: "E3EAF4",
    horizontal: "center",
    vertical: "middle",
    isWrapped: true,
    borders: { top: thin, bottom: thin, left: hair, right: hair },
  },
  section: { font: { name, size: 11, isBold: true }, fill: "EDEDED", borders: { top: thin, bottom: hair } },
  shown: { font: { name, size: 10 }, vertical: "middle", isWrapped: true, borders: box },
  shownNumber: { font: { name, size: 10 }, horizontal: "right", vertical: "middle", borders: box },
  count: { numberFormat: "0", font: { name, size: 14, isBold: true }, horizontal: "right" },
  typed: typedAs("@"),
  typedNumber: typedAs("#,##0"),
};

function typedAs(numberFormat: string): StyleDescription {
  return {
    numberFormat,
    font: { name, size: 11 },
    fill: "FFF5CC",
    horizontal: numberFormat === "@" ? "left" : "right",
    vertical: "middle",
    isWrapped: true,
    isLocked: false,
    borders: { top: thin, bottom: thin, left: thin, right: thin },
  };
}

/** A cell with a look. */
export function cell(
  row: number,
  column: number,
  value: WorkbookValue,
  style: StyleDescription = looks.plain,
): CellDescription {
  return { row, column, value, style };
}

/** Height in points of a row of wrapped texts: as many lines as the longest needs in its column. */
export function rowHeight(
  cells: readonly Pick<CellDescription, "column" | "value">[],
  columns: readonly (readonly [title: string, width: number])[],
): number {
  const lines = cells.map(({ column, value }) =>
    typeof value === "string" ? Math.ceil(textWidth(value) / columns[column - 1]![1]) : 0,
  );
  return 8 + 13 * Math.max(1, ...lines);
}

/** The part of a sheet that is printed, from its first cell. With a relative row LibreOffice prints everything. */
export function printArea(column: string, row: number): string {
  return `A$1:${column}$${row}`;
}
