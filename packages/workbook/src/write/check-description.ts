import { cellAddress, JusoError, type Text } from "@juso/model";
import type { CellDescription, SheetDescription, WorkbookDescription } from "./workbook-description.ts";

/** What the file format can hold. */
const most = { nameLength: 31, textLength: 32_767, listLength: 255, rows: 1_048_576, columns: 16_384 };

/**
 * Refuses a description that cannot be written as it is; spreadsheet programs would call the file damaged, or the writing library would
 * cut something off.
 *
 * @throws JusoError `internal`.
 */
export function checkDescription({ sheets }: WorkbookDescription): void {
  if (!sheets.some(({ visibility = "visible" }) => visibility === "visible")) {
    refuse({ ja: "見えるシートが1枚もありません", en: "no sheet can be seen" });
  }
  const names = new Set<string>();
  for (const sheet of sheets) {
    const { name } = sheet;
    if (!isSheetName(name)) refuse({ ja: `シート名「${name}」は使えません`, en: `"${name}" cannot name a sheet` });
    const folded = name.toLowerCase();
    if (names.has(folded)) {
      refuse({ ja: `シート名「${name}」が2つあります`, en: `two sheets have the name "${name}"` });
    }
    names.add(folded);
    checkSheet(sheet);
  }
}

function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= most.nameLength && !/[\\/?*[\]:]|^'|'$/.test(name);
}

function checkSheet({ cells, name, validations = [] }: SheetDescription): void {
  const taken = new Set<number>();
  for (const cell of cells) {
    const { column, columnSpan = 1, row } = cell;
    if (
      !isWithin(row, most.rows) ||
      !isWithin(column, most.columns) ||
      !isWithin(column + columnSpan - 1, most.columns)
    ) {
      refuse({
        ja: `シート「${name}」の${row}行${column}列に、表に入らないセルがあります`,
        en: `"${name}" has a cell beyond the limits of a sheet at row ${row}, column ${column}`,
      });
    }
    for (let next = column; next < column + columnSpan; next += 1) {
      const place = row * most.columns + next;
      if (taken.has(place)) {
        const address = `${name}!${cellAddress(next, row)}`;
        refuse({ ja: `セル ${address} に2つの内容があります`, en: `two cells are described at ${address}` });
      }
      taken.add(place);
    }
    checkValue(cell, name);
  }
  for (const { range, rule } of validations) {
    if (rule.kind !== "list") continue;
    const isWritable =
      rule.choices.join(",").length <= most.listLength && !rule.choices.some((each) => /[,"]/.test(each));
    if (!isWritable) {
      const place = `${name}!${range}`;
      refuse({ ja: `${place} の選択肢を一覧にできません`, en: `the choices at ${place} cannot be a list` });
    }
  }
}

function checkValue({ column, row, value }: CellDescription, sheet: string): void {
  const isWritable =
    typeof value === "string"
      ? value.length <= most.textLength
      : typeof value === "number"
        ? Number.isFinite(value)
        : typeof value !== "object" || value === null || !Number.isNaN(Date.parse(value.date));
  if (isWritable) return;
  const address = `${sheet}!${cellAddress(column, row)}`;
  refuse({
    ja: `セル ${address} の内容をブックに入れられません`,
    en: `a workbook cannot hold the content of ${address}`,
  });
}

function isWithin(number: number, limit: number): boolean {
  return Number.isSafeInteger(number) && number >= 1 && number <= limit;
}

function refuse({ ja, en }: Text): never {
  throw new JusoError("internal", {
    ja: `ブックを作れません：${ja}。ツールの不具合として報告してください。`,
    en: `The workbook cannot be made: ${en}. Please report this as a defect.`,
  });
}
