import type { BaseAmountAddition, ParameterForm, ParameterFormEntry, PopulationBand } from "@juso/grant";
import { formatJapaneseFiscalYear, type Text } from "@juso/model";
import type { CellDescription, SheetDescription } from "@juso/workbook";
import { kindColumns, listFrom, statusChoices } from "./choices-sheet.ts";
import { isOnSheet } from "./kind-sheets.ts";
import { headings, sheetNames } from "./sheet-names.ts";
import { cell, looks, printArea } from "./sheet-styles.ts";
import { statusWords } from "./value-texts.ts";

const columns = [
  [headings.bandKind, 52],
  [headings.from, 14],
  [headings.below, 14],
  [headings.amount, 18],
  [headings.status, 10],
  [headings.source, 36],
  [headings.additionTitle, 28],
  [headings.additionEnglish, 28],
  [headings.additionKey, 24],
] as const;

const headerRow = 5;
/** Rows to type into below what is there. */
const blankRows = 60;

interface BandRow {
  readonly entry: ParameterFormEntry;
  readonly band: PopulationBand;
  readonly addition?: { readonly key: string; readonly title: Text };
}

/** The sheet of the base amounts by population: one band a row. */
export function bandSheet({ entries }: ParameterForm): SheetDescription {
  const kinds = entries.filter(({ key }) => isOnSheet(key, "bands"));
  const rows = kinds.flatMap(rowsOf);
  const last = headerRow + rows.length + blankRows;
  const earlier = kinds.filter((entry) => entry.value === null && entry.earlier !== null);
  const range = (letter: string): string => `${letter}${headerRow + 1}:${letter}${last}`;
  return {
    name: sheetNames.bands,
    columns: columns.map(([, width]) => ({ width })),
    rowHeights: new Map([[headerRow, 32]]),
    cells: [
      cell(1, 1, "人口区分別の基準額（任意）", looks.title),
      cell(
        2,
        1,
        "交付要綱の基準額の表を、人口の少ない区分から1行に1区分ずつ入力します。最後の区分の「人口（未満）」は空欄にします。",
      ),
      cell(
        3,
        1,
        "人口によらない額は、人口（以上）を0、人口（未満）を空欄にした1行です。入力しなければ、交付金の事業別入力の基準額だけを使います。",
      ),
      ...(earlier.length === 0 ? [] : [cell(4, 1, `前回の値：${earlier.map(earlierText).join("、")}`)]),
      ...columns.map(([title], index) => cell(headerRow, index + 1, title, looks.header)),
      ...Array.from({ length: rows.length + blankRows }, (_, index) =>
        rowCells(rows[index], headerRow + 1 + index),
      ).flat(),
    ],
    validations: [
      listFrom(range("A"), kindColumns.bandKinds, kinds.length, headings.bandKind),
      ...["B", "C", "D"].map((letter) => ({
        range: range(letter),
        rule: { kind: "whole" as const, minimum: 0, maximum: 9_999_999_999_999 },
        refusal: { title: "数", text: "0以上の整数を入力してください。" },
      })),
      statusChoices(range("E")),
    ],
    frozen: { rows: headerRow, columns: 1 },
    isProtected: true,
    print: { orientation: "landscape", repeatedRows: [headerRow, headerRow], area: printArea("I", last) },
  };
}

function rowsOf(entry: ParameterFormEntry): readonly BandRow[] {
  if (entry.value === null) return [];
  const rows = entry.value as readonly (PopulationBand | BaseAmountAddition)[];
  return rows.flatMap((row): readonly BandRow[] =>
    "bands" in row ? row.bands.map((band) => ({ entry, band, addition: row })) : [{ entry, band: row }],
  );
}

function rowCells(filled: BandRow | undefined, row: number): readonly CellDescription[] {
  const { addition, band, entry } = filled ?? {};
  const values = [
    entry?.title.ja,
    band?.from,
    band?.below,
    band?.amountYen,
    entry && statusWords[entry.status],
    entry?.source,
    addition?.title.ja,
    addition?.title.en,
    addition?.key,
  ];
  return values.map((value, index) =>
    cell(row, index + 1, value ?? null, index >= 1 && index <= 3 ? looks.typedNumber : looks.typed),
  );
}

function earlierText({ earlier, title }: ParameterFormEntry): string {
  return `${title.ja}（${formatJapaneseFiscalYear(earlier!.fiscalYear)}にあり）`;
}
