import { cellAddress, JusoError } from "@juso/model";
import { type FormCell, type FormSheet, type PlacedCell, unverifiedMark } from "@juso/paper";
import type { CellDescription, ValidationDescription } from "@juso/workbook";
import { lookStyle } from "./look-style.ts";
import { printFormula, type WorkbookPlace } from "./print-formula.ts";

/** One placed cell as a cell of the workbook: value or formula with its cached result, look, protection. */
export function describeCell(
  placed: PlacedCell,
  sheet: FormSheet,
  places: ReadonlyMap<string, WorkbookPlace>,
): CellDescription {
  const { cell, column, columnSpan, row } = placed;
  const place = { row, column, columnSpan, style: lookStyle(placed, sheet.isCover) };
  if (cell.formula === undefined) return { ...place, value: storedValue(cell) };
  const formula = printFormula(cell.formula, sheet.name, { of: (id) => placeOf(id, places) });
  return { ...place, formula, value: cell.value ?? "" };
}

/** What the workbook holds for a cell that has no formula; a text that is not verified carries its mark. */
export function storedValue(cell: FormCell): string | number | null {
  if (typeof cell.value !== "string") return cell.value;
  return cell.isUnverified === true && cell.value !== "" ? `${cell.value}${unverifiedMark}` : cell.value;
}

/** The largest amount that a field of the standard holds. */
const mostYen = 9_999_999_999_999;

const refusalTitle = "入力できない値です";

/** What may be typed into an input: one of the choices, or whole yen within what the standard holds; nothing is said about other cells. */
export function typingRule({ cell, column, row }: PlacedCell): readonly ValidationDescription[] {
  if (cell.style !== "input") return [];
  const range = cellAddress(column, row);
  if (cell.choices !== undefined) {
    const text = `次の中から選んでください：${cell.choices.join("、")}`;
    return [{ range, rule: { kind: "list", choices: cell.choices }, refusal: { title: refusalTitle, text } }];
  }
  if (cell.format !== "yen") return [];
  const text = `${cell.isSigned ? "" : "0以上の"}整数を、円の単位で入力してください。分からないときは空欄にします。`;
  const minimum = cell.isSigned ? -mostYen : 0;
  return [{ range, rule: { kind: "whole", minimum, maximum: mostYen }, refusal: { title: refusalTitle, text } }];
}

function placeOf(id: string, places: ReadonlyMap<string, WorkbookPlace>): WorkbookPlace {
  const place = places.get(id);
  if (place !== undefined) return place;
  throw new JusoError("internal", {
    ja: `数式が参照するセル「${id}」が様式にありません。ツールの不具合として報告してください。`,
    en: `A formula reads the cell "${id}", which the form does not have. Please report this as a defect.`,
  });
}
