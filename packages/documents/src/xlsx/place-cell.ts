import { JusoError } from "@juso/model";
import type { DataValidation, Worksheet } from "exceljs";
import { unverifiedMark } from "../layout/cell-text.ts";
import type { PlacedCell } from "../layout/layout-sheet.ts";
import type { FormCell, FormSheet } from "../model/form-document.ts";
import { printFormula, type WorkbookPlace } from "./print-formula.ts";
import type { WorkbookStyles } from "./workbook-styles.ts";

/** Writes one placed cell into a worksheet: value or formula with its cached result, look, protection, drop-down. */
export function placeCell(
  target: Worksheet,
  placed: PlacedCell,
  sheet: FormSheet,
  places: ReadonlyMap<string, WorkbookPlace>,
  styles: WorkbookStyles,
): void {
  const { cell, column, columnSpan, row } = placed;
  const written = target.getCell(row, column);
  written.value = workbookValue(cell, sheet.name, places);
  written.style = styles.styleOf(placed, sheet.isCover);
  // The cells merged into it take its value and its style, and with it the rules around them.
  if (columnSpan > 1) target.mergeCells(row, column, row, column + columnSpan - 1);
  const validation = cell.style === "input" ? validationOf(cell) : undefined;
  if (validation !== undefined) written.dataValidation = validation;
}

/** What may be typed: one of the choices, or whole yen within what the standard holds. */
function validationOf(cell: FormCell): DataValidation | undefined {
  const rule = { allowBlank: true, showErrorMessage: true, errorTitle: "入力できない値です" } as const;
  if (cell.choices !== undefined) {
    const error = `次の中から選んでください：${cell.choices.join("、")}`;
    return { ...rule, type: "list", formulae: [`"${cell.choices.join(",")}"`], error };
  }
  if (cell.format !== "yen") return undefined;
  const error = `${cell.isSigned ? "" : "0以上の"}整数を、円の単位で入力してください。分からないときは空欄にします。`;
  const lowest = cell.isSigned ? -mostYen : 0;
  return { ...rule, type: "whole", operator: "between", formulae: [lowest, mostYen], error };
}

/** The largest amount that a field of the standard holds. */
const mostYen = 9_999_999_999_999;

/** What the workbook holds for a cell that has no formula; a text that is not verified carries its mark. */
export function storedValue(cell: FormCell): string | number | null {
  if (typeof cell.value !== "string") return cell.value;
  return cell.isUnverified === true && cell.value !== "" ? `${cell.value}${unverifiedMark}` : cell.value;
}

function workbookValue(
  cell: FormCell,
  sheet: string,
  places: ReadonlyMap<string, WorkbookPlace>,
): string | number | null | { formula: string; result: number | string } {
  if (cell.formula === undefined) return storedValue(cell);
  const formula = printFormula(cell.formula, sheet, (id) => {
    const place = places.get(id);
    if (place !== undefined) return place;
    throw new JusoError("internal", {
      ja: `数式が参照するセル「${id}」が様式にありません。ツールの不具合として報告してください。`,
      en: `A formula reads the cell "${id}", which the form does not have. Please report this as a defect.`,
    });
  });
  return { formula, result: cell.value ?? "" };
}
