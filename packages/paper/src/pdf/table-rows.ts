import { cellText, isRightAligned } from "../layout/cell-text.ts";
import { columnTitle } from "../layout/layout-sheet.ts";
import type { FormCell, FormRow, FormSheet, TableBlock } from "../model/paper.ts";
import type { PdfFace } from "./pdf-fonts.ts";
import { cellPadding, ruleWidth, type TableGeometry } from "./table-geometry.ts";
import { heightOf, type SetLine, type TextSetter } from "./text-setter.ts";

/** A cell with its text in lines, and the columns it takes. */
export interface SetCell {
  readonly lines: readonly SetLine[];
  readonly align: "left" | "center" | "right";
  readonly columns: number;
}

/** A row ready to be drawn. */
export interface SetRow {
  readonly cells: readonly SetCell[];
  readonly fill?: string;
  /** Without rules: the caption above the table. */
  readonly isBare?: boolean;
}

/** Height of the lines of a table, as a multiple of the font's own. */
const lineHeight = 1.15;

/** Space above and below the text of a row, in points. */
export const rowPadding = { top: 2.5, bottom: 2 } as const;

const captionSize = 9;
const unitSize = 8;

/** Sets the rows of one table. */
export class TableRows {
  readonly #block: TableBlock;
  readonly #sheet: FormSheet;
  readonly #setter: TextSetter;
  readonly #geometry: TableGeometry;

  constructor(block: TableBlock, sheet: FormSheet, setter: TextSetter, geometry: TableGeometry) {
    this.#block = block;
    this.#sheet = sheet;
    this.#setter = setter;
    this.#geometry = geometry;
  }

  /** Title and unit, where the table has one of them. */
  caption(mark: string): readonly SetRow[] {
    const { title, unit } = this.#block;
    if (title === undefined && unit === undefined) return [];
    const columns = this.#block.columns.length;
    const { name } = this.#sheet;
    const unitLook = { face: "gothicRegular", size: unitSize, place: name } as const;
    const right = unit === undefined ? [] : this.#setter.lines(`（単位：${unit}）`, Number.POSITIVE_INFINITY, unitLook);
    const words = title === undefined ? "" : `${title}${mark}`;
    const look = { face: "gothicBold", size: captionSize, lineHeight, place: `${name}「${words}」` } as const;
    const room = this.#room(0, columns) + 2 * cellPadding - (right[0]?.width ?? 0) - cellPadding;
    return [
      {
        isBare: true,
        cells: [
          { lines: this.#setter.lines(words, room, look), align: "left", columns },
          { lines: right, align: "right", columns: 0 },
        ],
      },
    ];
  }

  /** The titles of the columns. */
  titles(): SetRow {
    const cells = this.#block.columns.map((column, index): SetCell => {
      const lines = this.#lines(columnTitle(column), index, 1, "gothicRegular", `「${column.title}」`);
      return { lines, align: "center", columns: 1 };
    });
    return { cells, fill: "#ededed" };
  }

  /** A row of the body; `mark` is written after a heading that goes on. */
  row(row: FormRow, mark = ""): SetRow {
    const [first] = row.cells;
    if (row.role === "heading") {
      const words = `${first === undefined ? "" : cellText(first)}${mark}`;
      const columns = this.#block.columns.length;
      const lines = this.#lines(words, 0, columns, "gothicBold", `「${words}」`);
      return { cells: [{ lines, align: "left", columns }], fill: "#f5f5f5" };
    }
    const title = row.cells.find((cell) => typeof cell.value === "string")?.value ?? "";
    const cells = this.#block.columns.map((column, index): SetCell => {
      const cell = row.cells[index];
      if (cell === undefined) return { lines: [], align: "left", columns: 1 };
      const place = `「${title}」の「${column.title}」`;
      const face = row.role === "item" ? "gothicRegular" : "gothicBold";
      const align = isRightAligned(cell) ? "right" : (cell.align ?? column.align ?? "left");
      return { lines: this.#cellLines(cell, index, face, place), align, columns: 1 };
    });
    return row.role === "total" ? { cells, fill: "#f5f5f5" } : { cells };
  }

  #cellLines(cell: FormCell, column: number, face: PdfFace, place: string): readonly SetLine[] {
    const text = cellText(cell);
    if (text === "") return [];
    // The columns hold every number; a number is never broken.
    return this.#lines(text, column, 1, face, place, typeof cell.value === "number");
  }

  #lines(
    text: string,
    column: number,
    columns: number,
    face: PdfFace,
    where: string,
    isWhole = false,
  ): readonly SetLine[] {
    const look = { face, size: this.#geometry.fontSize, lineHeight, place: `${this.#sheet.name}${where}` };
    return this.#setter.lines(text, isWhole ? Number.POSITIVE_INFINITY : this.#room(column, columns), look);
  }

  #room(column: number, columns: number): number {
    const { widths } = this.#geometry;
    return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0) - 2 * cellPadding;
  }
}

/** Height of a row with its padding and the rule below it, in points. */
export function rowHeight({ cells }: SetRow): number {
  return Math.max(0, ...cells.map(({ lines }) => heightOf(lines))) + rowPadding.top + rowPadding.bottom + ruleWidth;
}
