import type { PrintDescription } from "./print-description.ts";
import type { StyleDescription } from "./style-description.ts";
import type { ValidationDescription } from "./validation-description.ts";

/** A workbook as plain data: what `writeWorkbook` writes. Nothing in it belongs to the library that does the writing. */
export interface WorkbookDescription {
  readonly creator: string;
  /** Who changed it last; left out of the file when absent. */
  readonly lastModifiedBy?: string;
  readonly title?: string;
  /** ISO date that the file carries as the day of its making and of its last change. A workbook has no other time in it. */
  readonly date: string;
  /** Tells spreadsheet programs to calculate every formula when they open the file. */
  readonly calculatesOnOpening?: boolean;
  /** In the order of the tabs; at least one. */
  readonly sheets: readonly SheetDescription[];
}

/** One sheet. What `readCells` returns can be written again as it is. */
export interface SheetDescription {
  /** 1 to 31 UTF-16 units without `\ / ? * [ ] :`, unique in the workbook whatever the case. */
  readonly name: string;
  /** `veryHidden`: not even offered in the list of hidden sheets. Visible when absent. */
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** From the first column on. */
  readonly columns?: readonly ColumnDescription[];
  /** Heights in points by 1-based row. Rows not named take the default. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** Height in points of all other rows; 15 when absent. */
  readonly defaultRowHeight?: number;
  /** In any order; no two at one place. */
  readonly cells: readonly CellDescription[];
  readonly validations?: readonly ValidationDescription[];
  /** Rows and columns that stay in view, counted from the top and the left. */
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  /** Range of the header cells that offer a filter, such as `A1:H1`. */
  readonly filter?: string;
  /** Only cells whose style is not locked can be typed into; columns and rows may still be resized. There is no password. */
  readonly isProtected?: boolean;
  /** The lines between cells on the screen; shown unless `false`. */
  readonly showsGridLines?: boolean;
  readonly print?: PrintDescription;
}

/** A column: its width in half-width characters, and the style of the cells in it that have none of their own. */
export interface ColumnDescription {
  readonly width?: number;
  readonly style?: StyleDescription;
}

/** A cell at a place. Rows and columns are 1-based. */
export interface CellDescription {
  readonly row: number;
  readonly column: number;
  /** Columns that it takes, merged into one cell with its style; 1 unless given. */
  readonly columnSpan?: number;
  /** What it holds, or, beside a formula, what the formula gave when it was last calculated. */
  readonly value?: WorkbookValue;
  /** Without `=`. An empty text: a formula that is only a copy of another cell's, of which the file holds no words. */
  readonly formula?: string;
  /** Where a click on the cell leads: `#'表紙'!A1` within the workbook, or an address. Only for cells that hold text. */
  readonly link?: string;
  /** Without one, the cell takes the style of its column. */
  readonly style?: StyleDescription;
  /** A note that a spreadsheet program shows beside the cell. */
  readonly note?: string;
}

/** What a cell can hold. `null` is a blank cell. Texts are at most 32,767 UTF-16 units and are kept as they are, control characters too. */
export type WorkbookValue = string | number | boolean | DateValue | null;

/** A date, or a date and time in UTC, as an ISO text. The cell shows it as its number format says. */
export interface DateValue {
  readonly date: string;
}
