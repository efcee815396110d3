import { layoutSheet } from "../layout/layout-sheet.ts";
import type { PlacedCell } from "../layout/placed-cell.ts";
import { formTitle } from "../layout/sheet-title.ts";
import type { FormCell, FormSheet, Paper } from "../model/paper.ts";
import { pdfSheets } from "../pdf/pdf-sheets.ts";
import { CellPicture, halfWidth } from "./cell-picture.ts";
import { SvgElement } from "./svg-element.ts";

/** One sheet of a paper as a picture. */
export interface PaperPicture {
  /** Name of the sheet, unique in the paper. */
  readonly name: string;
  /** Number of the form and its title. */
  readonly title: string;
  /** A whole `svg` element, well-formed. Its tables have rows and cells for those who hear them. */
  readonly svg: string;
}

/** How papers are drawn. */
export interface PictureOptions {
  /** Where somebody who follows a cell gets to; nowhere where it gives nothing. */
  readonly hrefOf?: (cell: FormCell) => string | undefined;
}

/** White space around a sheet. */
const margin = 28;

/** Height of an empty row. */
const leastHeight = 16;

const sampleWord = "見本";

/**
 * The sheets of a paper as pictures, in the grid and with the texts of the workbook and the PDF: each sheet whole, since a screen has no
 * pages. The texts are texts, so that they can be searched, copied and read out; they need no font of their own.
 */
export function paperPictures(
  paper: Paper,
  { hrefOf = () => undefined }: PictureOptions = {},
): readonly PaperPicture[] {
  return pdfSheets(paper).map((sheet) => {
    const title = formTitle(sheet);
    return { name: sheet.name, title, svg: picture(sheet, { title, hrefOf, isSample: paper.provenance.isSample }) };
  });
}

interface Drawing extends Required<PictureOptions> {
  readonly title: string;
  readonly isSample: boolean;
}

function picture(sheet: FormSheet, { hrefOf, isSample, title }: Drawing): string {
  const lefts = startsOf(sheet.grid.map((width) => width * halfWidth));
  const widthOf = ({ column, columnSpan }: PlacedCell): number => lefts[column - 1 + columnSpan]! - lefts[column - 1]!;
  const cells = layoutSheet(sheet).cells.map((placed) => new CellPicture(placed, widthOf(placed)));
  const heights: number[] = [];
  for (const { height, placed } of cells) {
    while (heights.length < placed.row) heights.push(leastHeight);
    heights[placed.row - 1] = Math.max(heights[placed.row - 1]!, height);
  }
  const tops = startsOf(heights);
  const [width, height] = [lefts.at(-1)! + margin, tops.at(-1)! + margin].map(Math.ceil) as [number, number];
  const draw = (cell: CellPicture): readonly SvgElement[] => {
    const { cell: content, column, row } = cell.placed;
    const [x, y] = [lefts[column - 1]!, tops[row - 1]!];
    const href = content.value === null ? undefined : hrefOf(content);
    return cell.draw({ x, y, width: widthOf(cell.placed), height: heights[row - 1]! }, sheet.isCover, href);
  };
  return new SvgElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": title,
      "font-family": fontOf(sheet),
      "font-size": 10,
    },
    [
      new SvgElement("rect", { width, height, fill: "#ffffff" }),
      ...(isSample ? [sampleMark(width, height)] : []),
      ...withTables(cells, draw),
    ],
  ).markup;
}

/** Where each of some lengths begins, one after the other, and where the last one ends. */
function startsOf(lengths: readonly number[]): readonly number[] {
  const starts = [margin];
  for (const length of lengths) starts.push(starts.at(-1)! + length);
  return starts;
}

/** The cells as they are drawn; those of a table in their rows, told as such. Between two tables there is an empty row. */
function withTables(
  cells: readonly CellPicture[],
  draw: (cell: CellPicture) => readonly SvgElement[],
): readonly SvgElement[] {
  const drawn: SvgElement[] = [];
  let table: SvgElement[] = [];
  let row: SvgElement[] = [];
  let at = 0;
  const endRow = (): void => {
    if (row.length > 0) table.push(new SvgElement("g", { role: "row" }, row));
    row = [];
  };
  const endTable = (): void => {
    endRow();
    if (table.length > 0) drawn.push(new SvgElement("g", { role: "table" }, table));
    table = [];
  };
  for (const cell of cells) {
    const { columnSpan, look, row: next } = cell.placed;
    if (!cell.isRuled || next > at + 1) endTable();
    else if (next !== at) endRow();
    at = next;
    const role = look === "columnTitle" ? "columnheader" : "cell";
    const span = look === "tableHeading" ? columnSpan : undefined;
    if (cell.isRuled) row.push(new SvgElement("g", { role, "aria-colspan": span }, draw(cell)));
    else drawn.push(...draw(cell));
  }
  endTable();
  return drawn;
}

/** Mincho for letters, Gothic for forms, in fonts whose characters are all of one width or half of it. */
function fontOf({ isCover }: FormSheet): string {
  return isCover
    ? "BIZ UDMincho, MS Mincho, Hiragino Mincho ProN, Noto Serif CJK JP, serif"
    : "BIZ UDGothic, MS Gothic, Hiragino Sans, Noto Sans Mono CJK JP, Noto Sans CJK JP, monospace";
}

/** 見本 across the sheet; nobody reads it among the words. */
function sampleMark(width: number, height: number): SvgElement {
  const [x, y] = [width / 2, height / 2];
  const size = Math.min(width, height) / 3;
  return new SvgElement(
    "text",
    {
      x,
      y: y + size / 3,
      "text-anchor": "middle",
      "font-size": size,
      fill: "#c00000",
      "fill-opacity": "0.1",
      transform: `rotate(-35 ${Math.round(x)} ${Math.round(y)})`,
      "aria-hidden": "true",
    },
    [sampleWord],
  );
}
