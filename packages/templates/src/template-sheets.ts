import { type CodeList, columnLetters, type EntityProfile, type FieldProfile } from "@juso/model";
import { codesSheetName } from "@juso/tables";
import type ExcelJS from "exceljs";
import { templateNote } from "./template-note.ts";

/** Rows for which the template offers drop-downs. Rows below can be filled in all the same. */
const offeredRows = 5000;
const font = "BIZ UDゴシック";

/** The range of the hidden sheet that holds the titles of each code list. */
export type CodeRanges = ReadonlyMap<string, string>;

/** Writes the hidden sheet of choices: one column for each code list, its key above its titles. */
export function addCodesSheet(
  workbook: ExcelJS.Workbook,
  profiles: readonly EntityProfile[],
  codeLists: ReadonlyMap<string, CodeList>,
): CodeRanges {
  const sheet = workbook.addWorksheet(codesSheetName, { state: "hidden" });
  const ranges = new Map<string, string>();
  const keys = new Set(profiles.flatMap(({ fields }) => fields.map(({ codeList }) => codeList)));
  for (const key of keys) {
    const list = key === undefined ? undefined : codeLists.get(key);
    const titles = list?.codes
      .filter(({ deprecatedSince }) => deprecatedSince === undefined)
      .map(({ title }) => title.ja);
    if (key === undefined || titles === undefined || titles.length === 0) continue;
    const column = ranges.size + 1;
    sheet.getColumn(column).values = [key, ...titles];
    const letters = columnLetters(column);
    ranges.set(key, `'${codesSheetName}'!$${letters}$2:$${letters}$${titles.length + 1}`);
  }
  return ranges;
}

/** Writes the empty sheet of one entity. */
export function addEntitySheet(
  workbook: ExcelJS.Workbook,
  profile: EntityProfile,
  codeLists: ReadonlyMap<string, CodeList>,
  ranges: CodeRanges,
): void {
  const sheet = workbook.addWorksheet(sheetName(profile), {
    views: [{ state: "frozen", xSplit: 1, ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.pageSetup.printTitlesRow = "1:1";
  profile.fields.forEach((field, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = columnWidth(field);
    column.style = { numFmt: numberFormat(field), font: { name: font, size: 11 } };
    const cell = sheet.getCell(1, index + 1);
    cell.value = field.title.ja;
    cell.style = {
      numFmt: "@",
      font: { name: font, size: 11, bold: true },
      alignment: { vertical: "middle", horizontal: "center", wrapText: true },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: field.isRequired ? "FFFFE08A" : "FFE3EAF4" } },
      border: { bottom: { style: "thin" }, right: { style: "hair" } },
    };
    cell.note = templateNote(field, codeLists.get(field.codeList ?? ""));
    addChoices(sheet, field, columnLetters(index + 1), ranges);
  });
  sheet.getRow(1).height = 36;
  sheet.autoFilter = { from: "A1", to: { row: 1, column: profile.fields.length } };
}

/** The name of an entity's sheet: its Japanese title, within Excel's limits for names. */
export function sheetName(profile: EntityProfile): string {
  return profile.title.ja.replace(/[\\/?*[\]:]/g, "").slice(0, 31);
}

function addChoices(sheet: ExcelJS.Worksheet, field: FieldProfile, letters: string, ranges: CodeRanges): void {
  const range = field.kind === "code" ? ranges.get(field.codeList ?? "") : undefined;
  const formula = field.kind === "boolean" ? '"はい,いいえ"' : range;
  if (formula === undefined) return;
  // exceljs writes a range once, but its types know only the validation of single cells.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  };
  dataValidations.add(`${letters}2:${letters}${offeredRows + 1}`, {
    type: "list",
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: field.title.ja,
    error: "一覧にない値です。一覧から選んでください。",
  });
}

/** Text for everything but numbers and dates, so that Excel keeps leading zeros and does not turn `1-2` into a date. */
function numberFormat({ kind, unit }: FieldProfile): string {
  if (kind === "date") return "yyyy-mm-dd";
  if (kind === "integer") return unit === "円" ? "#,##0" : "0";
  return kind === "decimal" ? "General" : "@";
}

function columnWidth({ title, kind }: FieldProfile): number {
  const label = [...title.ja].reduce((width, character) => width + (/[\u0020-\u007e]/.test(character) ? 1 : 2), 0) + 4;
  const content = kind === "date" ? 13 : kind === "code" || kind === "code[]" ? 22 : 12;
  return Math.min(Math.max(label, content), 44);
}
