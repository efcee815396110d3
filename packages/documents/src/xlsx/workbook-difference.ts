import type { CellValue } from "@juso/paper";

/** How a workbook that came back differs from the one that was made. */
export interface WorkbookDifference {
  /**
   * What was changed by hand (手直し): `value`: a cell without a formula holds something else, or an
   * amount stands in an inserted row; `formulaRemoved` / `formulaChanged`: the
   * formula was overwritten or is another one, whatever its value; `valueNotOfFormula`: the formula is intact, but the value beside it is not what it gives
   * (`expected`); `notComputable`: the formula is intact, but gives no amount for what was typed; `sheetMissing`: a form is gone; `sheetRenamed`: a form has
   * another name (`actual`), under which its cells are named; `sheetAdded`: a sheet that was not made; `rowsInserted`, `rowsDeleted`, `columnsInserted`, `columnsDeleted`: lines of a sheet, at `at`, after which the others are compared; `hiddenSheetMissing` / `hiddenSheetBroken`:
   * the machine-readable copy is gone or was changed, so nothing can be compared.
   *
   * What follows from it (再計算の結果): `recalculated`: the formula is intact and gives another value than when the workbook was made.
   *
   * What is not looked at: `notAWorkbook`: the bytes are something else; `tooLarge`: more than a workbook of this product can be.
   */
  readonly kind:
    | "value"
    | "formulaRemoved"
    | "formulaChanged"
    | "valueNotOfFormula"
    | "notComputable"
    | "recalculated"
    | "sheetMissing"
    | "sheetRenamed"
    | "sheetAdded"
    | "rowsInserted"
    | "rowsDeleted"
    | "columnsInserted"
    | "columnsDeleted"
    | "hiddenSheetMissing"
    | "hiddenSheetBroken"
    | "notAWorkbook"
    | "tooLarge";
  readonly sheet: string;
  /** The cell's symbolic name, for example `G.childUse`, when it has one. */
  readonly id?: string;
  /** A1-style address, as it stands now. */
  readonly cell?: string;
  /** Number of the first row or column that was inserted, as it stands now, or deleted, as it stood. */
  readonly at?: number;
  /** How many rows or columns. */
  readonly count?: number;
  /** Words for the place: title of the row and the column. */
  readonly title?: string;
  readonly expected?: CellValue;
  readonly actual?: CellValue;
  /** Formula as it was written, and as it is now, without `=`. */
  readonly expectedFormula?: string;
  readonly actualFormula?: string;
  /** What the cell held when the workbook was made. */
  readonly made?: CellValue;
  /** What the formula that was written gives for what the cells hold now, whatever stands in the cell; absent when it gives no amount. */
  readonly recomputed?: CellValue;
  /** Is an amount in an inserted row part of a sum of the form? Absent for everything else. */
  readonly isCounted?: boolean;
  /** May the clerk type into the cell? An input that was filled in is a difference, but not a broken form. */
  readonly isInput?: boolean;
}

/** An amount of the cover: as it was made, as the formulas give it for what the cells hold now, and as it stands there. */
export interface CoverAmountChange {
  /** Name of its cell, for example `cover.required`. */
  readonly id: string;
  readonly title: string;
  readonly before: CellValue;
  /** What the formulas give; absent when the cells give no amount. */
  readonly after?: CellValue;
  /** What stands in the cell; absent when the cell, its row or the whole cover is gone. */
  readonly shown?: CellValue;
  /** Was the formula of the cell overwritten or changed, so that `shown` is somebody's number? */
  readonly isTypedOver?: boolean;
}

/** A workbook that came back, compared with the one that was made. */
export interface WorkbookComparison {
  readonly differences: readonly WorkbookDifference[];
  /** The amounts of the cover, in its order; none when nothing can be compared. */
  readonly amounts: readonly CoverAmountChange[];
  /** The one that is asked for. Absent when the document has no such amount, or nothing can be compared. */
  readonly requested?: CoverAmountChange;
}

/** Where a difference comes from: somebody's hand, a value that an intact formula does not explain, or the edits of other cells. */
export type DifferenceCause = "byHand" | "doubtful" | "recalculated";

/** The causes in the order in which they are told. */
export const differenceCauses: readonly DifferenceCause[] = ["byHand", "doubtful", "recalculated"];

/** The cause of a difference. */
export function causeOf({ kind }: WorkbookDifference): DifferenceCause {
  if (kind === "recalculated") return "recalculated";
  return kind === "valueNotOfFormula" || kind === "notComputable" ? "doubtful" : "byHand";
}
