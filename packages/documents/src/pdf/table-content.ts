import type { Content, CustomTableLayout, TableCell } from "pdfmake";
import { cellText, isRightAligned } from "../layout/cell-text.ts";
import { columnTitle } from "../layout/layout-sheet.ts";
import type { FormCell, FormColumn, FormRow, FormSheet, TableBlock } from "../model/form-document.ts";
import { headingIds, headingKey } from "./heading-breaks.ts";
import { roomIn, type SetText } from "./pdf-text.ts";
import { cellPadding, type TableGeometry, tableGeometry, tableLineHeight } from "./table-geometry.ts";

/** What a table needs to know beside its block. */
export interface TablePlace {
  readonly sheet: FormSheet;
  /** Number of the block in its sheet. */
  readonly index: number;
  readonly set: SetText;
  /** Headings before which the table goes to the next page (see `headingKey`). */
  readonly breaks: ReadonlySet<string>;
}

/** A ruled table: thin rules, repeated title and column titles, amounts right and never broken. */
export function tableContent(block: TableBlock, place: TablePlace): readonly Content[] {
  const { breaks, index, sheet } = place;
  const geometry = tableGeometry(block, sheet);
  const { hasTallRow, isWhole, widths } = geometry;
  const look = tableLook(block, geometry.fontSize);
  const headers = (): TableCell[][] => headerRows(block, sheet, place.set, geometry);
  if (isWhole) {
    const body = [...headers(), ...block.rows.map((row, at) => rowCells(row, at, block, place, geometry))];
    return [{ stack: [{ table: { widths: [...widths], body }, ...look }], unbreakable: true }];
  }
  const starts = block.rows.flatMap((_, row) =>
    row > 0 && breaks.has(headingKey(sheet.name, index, row)) ? [row] : [],
  );
  return [0, ...starts].map((start, part): Content => {
    const titles = headers();
    const rows = block.rows
      .slice(start, starts[part])
      .map((row, offset) => rowCells(row, start + offset, block, place, geometry));
    const repeated = { headerRows: titles.length, keepWithHeaderRows: hasTallRow ? 0 : 1, dontBreakRows: !hasTallRow };
    const body = [...titles, ...rows];
    return {
      table: { ...repeated, widths: [...widths], body },
      ...look,
      ...(part === 0 ? {} : { pageBreak: "before" }),
    };
  });
}

function tableLook(block: TableBlock, fontSize: number): ContentLook {
  const hasCaption = block.title !== undefined || block.unit !== undefined;
  return {
    layout: ruledLayout(hasCaption),
    fontSize,
    lineHeight: tableLineHeight,
    margin: [0, block.title === undefined ? 0 : 4, 0, 8],
  };
}

interface ContentLook {
  readonly layout: CustomTableLayout;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly margin: [number, number, number, number];
}

/** Size of a table's title, in points. */
const captionSize = 9;

function headerRows(block: TableBlock, sheet: FormSheet, set: SetText, geometry: TableGeometry): TableCell[][] {
  const caption = captionRow(block, sheet, set, geometry);
  const titles = block.columns.map((column, index): TableCell => {
    const title = columnTitle(column);
    const text = set(title, { place: `${sheet.name}「${column.title}」`, room: roomOf(index, geometry) });
    return { text, alignment: "center", fillColor: "#ededed" };
  });
  return caption === undefined ? [titles] : [caption, titles];
}

/** Thin rules around every cell, but none above a caption. */
function ruledLayout(hasCaption: boolean): CustomTableLayout {
  return {
    hLineWidth: (line) => (hasCaption && line === 0 ? 0 : 0.5),
    vLineWidth: () => 0.5,
    hLineColor: () => "#404040",
    vLineColor: () => "#404040",
    paddingLeft: () => cellPadding,
    paddingRight: () => cellPadding,
    paddingTop: () => 2.5,
    paddingBottom: () => 2,
  };
}

/** Title and unit above the rules: a header row, so that it stays with its table and is repeated with the column titles. */
function captionRow(
  block: TableBlock,
  sheet: FormSheet,
  set: SetText,
  geometry: TableGeometry,
): TableCell[] | undefined {
  if (block.title === undefined && block.unit === undefined) return undefined;
  const words = block.title ?? "";
  const room = roomIn(widthAcross(geometry, block.columns.length - 1), captionSize);
  const title = { text: set(words, { isBold: true, place: `${sheet.name}「${words}」`, room }), fontSize: captionSize };
  const unit = block.unit === undefined ? "" : `（単位：${block.unit}）`;
  const noRules: [boolean, boolean, boolean, boolean] = [false, false, false, false];
  const right: TableCell = {
    text: set(unit, { place: sheet.name }),
    alignment: "right",
    noWrap: true,
    fontSize: 8,
    border: noRules,
  };
  const rest = block.columns.length - 1;
  const left: TableCell = { ...title, colSpan: rest, border: noRules, margin: [-cellPadding, 0, 0, 0] };
  return [left, ...block.columns.slice(2).map((): TableCell => ({ text: "", border: noRules })), right];
}

function rowCells(
  row: FormRow,
  index: number,
  block: TableBlock,
  place: TablePlace,
  geometry: TableGeometry,
): TableCell[] {
  const { set, sheet } = place;
  const [first] = row.cells;
  const title = row.cells.find((cell) => typeof cell.value === "string")?.value ?? "";
  if (row.role === "heading" && first !== undefined) {
    const room = roomIn(widthAcross(geometry, block.columns.length), geometry.fontSize);
    const text = set(cellText(first), { isBold: true, place: `${sheet.name}「${first.value ?? ""}」`, room });
    const { heading: id } = headingIds(headingKey(sheet.name, place.index, index));
    const heading: TableCell = { text, id, colSpan: block.columns.length, fillColor: "#f5f5f5" };
    return [heading, ...block.columns.slice(1).map((): TableCell => ({ text: "" }))];
  }
  const isBelowHeading = block.rows[index - 1]?.role === "heading";
  const { follower } = headingIds(headingKey(sheet.name, place.index, index - 1));
  return block.columns.map((column, number): TableCell => {
    const cell = row.cells[number];
    if (cell === undefined) return { text: "" };
    const where = `${sheet.name}「${title}」の「${column.title}」`;
    const marks = isBelowHeading && number === 0 ? { id: follower } : {};
    const setCell = (text: string): Content =>
      set(text, { isBold: row.role !== "item", place: where, room: roomOf(number, geometry) });
    return bodyCell(cell, column, row, setCell, marks);
  });
}

/** Width of the first columns together, in points, without the paddings between them. */
function widthAcross({ widths }: TableGeometry, columns: number): number {
  return widths.slice(0, columns).reduce((sum, width) => sum + width, 0);
}

/** Room on a line of a column. */
function roomOf(column: number, { fontSize, widths }: TableGeometry): number {
  return roomIn(widths[column] ?? 0, fontSize);
}

function bodyCell(
  cell: FormCell,
  column: FormColumn,
  row: FormRow,
  set: (text: string) => Content,
  marks: { readonly id?: string },
): TableCell {
  const alignment = isRightAligned(cell) ? "right" : (cell.align ?? column.align ?? "left");
  return {
    text: set(cellText(cell)),
    alignment,
    noWrap: typeof cell.value === "number",
    ...(row.role === "total" ? { fillColor: "#f5f5f5" } : {}),
    ...marks,
  };
}
