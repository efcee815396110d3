import { columnLetters, lineCount } from "@juso/model";
import type { BorderDescription, CellDescription, SheetDescription, StyleDescription } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import type { PublishedStandard } from "../published-standard.ts";
import {
  codeColumns,
  codeRowsOf,
  type DictionaryColumn,
  fieldColumns,
  fieldRows,
  tableColumns,
} from "./dictionary-columns.ts";

const name = "BIZ UDゴシック";
const hair: BorderDescription = { line: "hair" };
const borders = { top: hair, bottom: hair, left: hair, right: hair };
const header: StyleDescription = {
  font: { name, size: 10, isBold: true },
  fill: "E4EBF1",
  vertical: "middle",
  isWrapped: true,
  borders: { ...borders, bottom: { line: "thin" } },
};
/** Codes such as `1` and `007` stay texts. */
const text: StyleDescription = {
  font: { name, size: 10 },
  vertical: "top",
  isWrapped: true,
  borders,
  numberFormat: "@",
};
const number: StyleDescription = { ...text, isWrapped: false, horizontal: "right", numberFormat: "General" };

/** The data dictionary as a workbook: tables, fields and codes, one sheet each. The same standard gives the same bytes. */
export async function dictionaryWorkbook(standard: PublishedStandard): Promise<Uint8Array> {
  return writeWorkbook({
    creator: "JUSO",
    title: `重層データ標準 ${standard.version} 項目定義書`,
    // The day of no version is known here, and the same standard must give the same bytes.
    date: "2000-01-01",
    sheets: [
      sheet("表 Tables", tableColumns, standard.entities),
      sheet("項目 Fields", fieldColumns, fieldRows(standard), 5),
      sheet("コード Codes", codeColumns, codeRowsOf(standard)),
    ],
  });
}

function sheet<Row>(
  title: string,
  columns: readonly DictionaryColumn<Row>[],
  rows: readonly Row[],
  frozenColumns = 0,
): SheetDescription {
  const values = [
    columns.map((column) => `${column.title.ja}\n${column.title.en}`),
    ...rows.map((row) => columns.map(({ read }) => read(row))),
  ];
  const cells = values.flatMap((line, row) =>
    line.map(
      (value, column): CellDescription => ({
        row: row + 1,
        column: column + 1,
        value: value ?? null,
        style: row === 0 ? header : typeof value === "number" ? number : text,
      }),
    ),
  );
  const last = columnLetters(columns.length);
  return {
    name: title,
    columns: columns.map(({ width }) => ({ width })),
    rowHeights: new Map(values.map((line, row) => [row + 1, height(line, columns)])),
    cells,
    frozen: { rows: 1, columns: frozenColumns },
    filter: `A1:${last}${values.length}`,
    print: {
      orientation: "landscape",
      paper: "A3",
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      repeatedRows: [1, 1],
      footer: "&L&8&A&R&8&P / &N",
    },
  };
}

/** Points of a row of wrapped texts: spreadsheet programs find it themselves only when somebody edits the row. */
function height(
  line: readonly (string | number | undefined)[],
  columns: readonly { readonly width: number }[],
): number {
  const lines = line.map((value, index) =>
    typeof value === "string" ? lineCount(value, (columns[index]?.width ?? 1) * 0.9) : 1,
  );
  return Math.min(400, 5 + 13.5 * Math.max(1, ...lines));
}
