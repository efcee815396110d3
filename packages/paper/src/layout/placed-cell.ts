import type { FormCell, ParagraphRole } from "../model/paper.ts";

/** How a placed cell looks. */
export type CellLook =
  | ParagraphRole
  | "itemLabel"
  | "itemValue"
  | "tableTitle"
  | "unit"
  | "columnTitle"
  | "tableHeading"
  | "tableCell"
  | "subtotal"
  | "total";

/** A cell with its place in the grid; rows and columns are 1-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly look: CellLook;
  readonly cell: FormCell;
  /** Words for the place: title of the row and the column. */
  readonly title: string;
  readonly align?: "left" | "center" | "right";
  /** True in a row whose texts go on in the next row, or come from the one above: they are set at the top, to be read on. */
  readonly isContinued?: boolean;
}
