import type { CellValue } from "../model/form-document.ts";
import { compareCells } from "./compare-cells.ts";
import { hiddenSheetName, readHiddenSheet } from "./hidden-sheet.ts";
import { readWorkbook, textOf } from "./read-workbook.ts";

/** How a workbook that came back differs from the one that was made. */
export interface WorkbookDifference {
  /**
   * What was changed by hand (手直し): `value`: a cell without a formula holds something else; `formulaRemoved` / `formulaChanged`: the
   * formula was overwritten or is another one, whatever its value; `valueNotOfFormula`: the formula is intact, but the value beside it is not what it gives
   * (`expected`); `notComputable`: the formula is intact, but gives no amount for what was typed; `sheetMissing`: a form is gone; `hiddenSheetMissing` / `hiddenSheetBroken`:
   * the machine-readable copy is gone or was changed, so nothing can be compared.
   *
   * What follows from it (再計算の結果): `recalculated`: the formula is intact and gives another value than when the workbook was made.
   */
  readonly kind:
    | "value"
    | "formulaRemoved"
    | "formulaChanged"
    | "valueNotOfFormula"
    | "notComputable"
    | "recalculated"
    | "sheetMissing"
    | "hiddenSheetMissing"
    | "hiddenSheetBroken"
    | "notAWorkbook";
  readonly sheet: string;
  /** A1-style address. */
  readonly cell?: string;
  /** Words for the place: title of the row and the column. */
  readonly title?: string;
  readonly expected?: CellValue;
  readonly actual?: CellValue;
  /** Formula as it was written, and as it is now, without `=`. */
  readonly expectedFormula?: string;
  readonly actualFormula?: string;
  /** May the clerk type into the cell? An input that was filled in is a difference, but not a broken form. */
  readonly isInput?: boolean;
}

/**
 * Compares every cell of a workbook made by `renderXlsx`, values and formulas, with the copy in its hidden sheet: first what was changed by
 * hand, then what was only recalculated from it. No difference: an empty list.
 */
export async function verifyWorkbook(bytes: Uint8Array): Promise<readonly WorkbookDifference[]> {
  const sheets = await readWorkbook(bytes);
  if (sheets === undefined) return [{ kind: "notAWorkbook", sheet: "" }];
  const hidden = sheets.find((sheet) => sheet.name === hiddenSheetName);
  if (hidden === undefined) return [{ kind: "hiddenSheetMissing", sheet: hiddenSheetName }];
  const content = readHiddenSheet(hidden.rows.map((row) => textOf(row[0])));
  if (content === "missing") return [{ kind: "hiddenSheetMissing", sheet: hiddenSheetName }];
  if (content === "broken") return [{ kind: "hiddenSheetBroken", sheet: hiddenSheetName }];
  const missing = content.document.sheets.filter((form) => !sheets.some((sheet) => sheet.name === form.name));
  const cells = compareCells(content.document, sheets);
  return [
    ...missing.map((form): WorkbookDifference => ({ kind: "sheetMissing", sheet: form.name })),
    ...[...cells].sort((left, right) => rankOf(left) - rankOf(right)),
  ];
}

/** Changes first, then values that an intact formula does not explain, then what was only recalculated. */
function rankOf({ kind }: WorkbookDifference): number {
  if (kind === "recalculated") return 2;
  return kind === "valueNotOfFormula" || kind === "notComputable" ? 1 : 0;
}
