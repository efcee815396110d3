import {
  formGaps,
  type ParameterForm,
  type ParameterFormEntry,
  parameterKeys,
  parameterKindTexts,
  parameterNeedTitles,
} from "@juso/grant";
import { groupDigits } from "@juso/model";
import type { CellDescription, SheetDescription, ValidationDescription } from "@juso/workbook";
import { kindColumns, listFrom, statusChoices } from "./choices-sheet.ts";
import { isOnSheet } from "./kind-sheets.ts";
import { headings, sheetNames } from "./sheet-names.ts";
import { cell, looks, printArea, rowHeight } from "./sheet-styles.ts";
import { choicesOf, earlierYear, statusWords, valueCell } from "./value-texts.ts";

/** Title and width of every column, in order. */
const columns = [
  ["要否", 12],
  ["項目", 46],
  ["単位", 13],
  ["前回の値", 27],
  [headings.value, 27],
  [headings.status, 10],
  [headings.source, 34],
  ["前回の年度と確認", 19],
  ["前回の出典", 44],
  ["何に使うか", 60],
  ["書き方", 62],
  ["Item (English)", 44],
  [headings.key, 36],
] as const;

const headerRow = 4;

const sections: readonly (readonly [title: string, keys: RegExp])[] = [
  ["5年経過と基準年度", /^fiveYearRule|\.fiveYears$|^baseYear/],
  ["国・都道府県の率と、介護保険特別会計からの繰入の率", /^(rate|secondInsuredRate|supportAddition|transfer)/],
  ["端数処理", /^rounding\./],
  ["国2号（調整交付金相当）の読み方", /^adjustmentGrant\./],
  ["期限・財産・保存", /^(deadline|property|records)/],
  ["所管", /^ministry\./],
  ["区分の基準額の参考値を出す式", /^categoryCap\./],
  ["様式番号と宛先", /^(form|addressee|via)\./],
];

function sectionOf(key: string): string {
  return sections.find(([, keys]) => keys.test(key))?.[0] ?? "";
}

function isHere({ key }: Pick<ParameterFormEntry, "key">): boolean {
  return isOnSheet(key, "values");
}

/** The sheet of all values that are one cell each. */
export function valueSheet(form: ParameterForm): SheetDescription {
  const cells: CellDescription[] = [];
  const validations: ValidationDescription[] = [];
  const rowHeights = new Map<number, number>([[headerRow, 32]]);
  let row = headerRow;
  let section = "";
  for (const entry of form.entries.filter(isHere)) {
    if (sectionOf(entry.key) !== section) {
      row += 1;
      section = sectionOf(entry.key);
      rowHeights.set(row, 20);
      cells.push(...columns.map((_, index) => cell(row, index + 1, index === 0 ? section : null, looks.section)));
    }
    row += 1;
    cells.push(...entryCells(entry, row));
    validations.push(...entryChoices(entry, row));
    rowHeights.set(row, rowHeight(cells.slice(-columns.length), columns));
  }
  const gaps = formGaps(form).filter(isHere).length;
  const count = `COUNTIFS(A${headerRow + 1}:A${row},"*必須",E${headerRow + 1}:E${row},"")`;
  return {
    name: sheetNames.values,
    columns: columns.map(([, width]) => ({ width })),
    rowHeights,
    cells: [
      cell(1, 1, form.title.ja, looks.title),
      cell(
        2,
        1,
        "黄色のセルにだけ入力します。空欄は「まだ値が無い」という意味で、0ではありません。0のときは0と入力してください。",
      ),
      cell(3, 1, "必須で空欄の項目", looks.strong),
      { ...cell(3, 3, gaps, looks.count), formula: count },
      cell(3, 4, `件（0件にします。別の財源で賄う経費がある市町村は、シート「${sheetNames.routes}」も入力します）`),
      ...columns.map(([title], index) => cell(headerRow, index + 1, title, looks.header)),
      ...cells,
    ],
    validations: [...validations, statusChoices(`F${headerRow + 1}:F${row}`)],
    frozen: { rows: headerRow, columns: 3 },
    isProtected: true,
    print: { orientation: "landscape", repeatedRows: [headerRow, headerRow], area: printArea("H", row) },
  };
}

function entryCells(entry: ParameterFormEntry, row: number): readonly CellDescription[] {
  const { earlier, key, need, source, status, title, unit, use, value } = entry;
  const { kind } = parameterKeys.get(key)!;
  const isNumber = kind === "yen" || kind === "integer";
  const howTo = (parameterKindTexts[kind].inSheet ?? parameterKindTexts[kind].howTo).ja;
  const shownBefore = earlier === null ? null : printed(valueCell(kind, earlier.value));
  const shown = [earlierYear(earlier), earlier?.source ?? null, use.ja, howTo, title.en, key];
  return [
    cell(row, 1, parameterNeedTitles[need].ja, looks.shown),
    cell(row, 2, title.ja, looks.shown),
    cell(row, 3, unit.ja, looks.shown),
    cell(row, 4, shownBefore, isNumber ? looks.shownNumber : looks.shown),
    cell(row, 5, value === null ? null : valueCell(kind, value), isNumber ? looks.typedNumber : looks.typed),
    cell(row, 6, value === null ? null : statusWords[status], looks.typed),
    cell(row, 7, source === "" ? null : source, looks.typed),
    ...shown.map((text, index) => cell(row, index + 8, text, looks.shown)),
  ];
}

function printed(value: string | number): string {
  return typeof value === "number" ? groupDigits(value) : value;
}

function entryChoices({ key, title }: ParameterFormEntry, row: number): readonly ValidationDescription[] {
  const { kind } = parameterKeys.get(key)!;
  const range = `E${row}`;
  const name = title.ja.slice(0, 30);
  const choices = choicesOf(kind);
  if (choices && kind in kindColumns) {
    // Shares are rounded item by item: only the first half of the list.
    const length = key === "rounding.costShare" ? choices.length / 2 : choices.length;
    return [listFrom(range, kindColumns[kind as keyof typeof kindColumns], length, name)];
  }
  if (kind !== "yen" && kind !== "integer") return [];
  const maximum = kind === "yen" ? 9_999_999_999_999 : 100_000;
  const refusal = { title: name, text: "0以上の整数を入力してください。" };
  return [{ range, rule: { kind: "whole", minimum: 0, maximum }, refusal }];
}
