import { lineCount } from "@juso/model";
import { levelColors } from "./mark-levels.ts";
import type { MarkedCell } from "./marked-cell.ts";
import { childOf, childrenOf, type XmlElement } from "./xml-element.ts";

/** Namespaces of the drawings that hold notes, by the prefix that programs give them. */
export const drawingNamespaces = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
} as const;

/** The id of the kind of shape that every note is: all programs give it this one. */
export const noteShapeTypeId = "_x0000_t202";

const noteShapeType = `<v:shapetype id="${noteShapeTypeId}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** That kind of shape, for a drawing. */
export function noteShapeTypeIn(drawing: XmlElement | undefined): string {
  return declaredIn(drawing, noteShapeType);
}

/** Shapes as they stand in a drawing: with the namespaces that it does not declare. A new drawing declares all. */
export function declaredIn(drawing: XmlElement | undefined, shapes: string): string {
  const missing = Object.entries(drawingNamespaces)
    .filter(([prefix, uri]) => drawing !== undefined && drawing.attributes[`xmlns:${prefix}`] !== uri)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join("");
  return missing === "" ? shapes : shapes.replaceAll(/<v:(shape|shapetype) id=/g, `<v:$1${missing} id=`);
}

/** Width of a note in pixels, and what fits into it. */
const noteWidth = 330;
const unitsInLine = 48;
const lineHeight = 16;
const longestNote = 24;

/** Widths of columns and height of rows, in pixels, as far as a sheet tells. */
export interface SheetMeasures {
  columnWidth(column: number): number;
  readonly rowHeight: number;
}

/** Reads the measures of a sheet. Heights of single rows are passed over: notes then lie a little lower. */
export function sheetMeasures(sheet: XmlElement): SheetMeasures {
  const format = childOf(sheet, "sheetFormatPr")?.attributes;
  const spans = childrenOf(childOf(sheet, "cols"), "col").map(({ attributes: { hidden, max, min, width } }) => ({
    first: Number(min),
    last: Number(max),
    width: hidden === "1" || hidden === "true" ? 0 : pixels(Number(width)),
  }));
  const usual = pixels(Number(format?.defaultColWidth ?? 8.43));
  return {
    columnWidth: (column) => spans.find(({ first, last }) => first <= column && column <= last)?.width ?? usual,
    rowHeight: Math.max(8, Math.round((Number(format?.defaultRowHeight ?? 15) * 4) / 3) || 20),
  };
}

/** The shape of the note of a cell, to the right of it. */
export function noteShape(cell: MarkedCell, number: number, measures: SheetMeasures): string {
  const { column, level, note = "", row } = cell;
  const { fill } = levelColors[level];
  const height = Math.min(longestNote, lineCount(note, unitsInLine) + 1) * lineHeight + 8;
  const left = { column, offset: 12 };
  const right = across(left, measures);
  const top = Math.max(0, row - 2);
  const rows = Math.floor(height / measures.rowHeight);
  const anchor = [
    left.column,
    left.offset,
    top,
    4,
    right.column,
    right.offset,
    top + rows,
    4 + (height % measures.rowHeight),
  ].join(", ");
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:${(noteWidth * 3) / 4}pt;height:${(height * 3) / 4}pt;z-index:${number};visibility:hidden`;
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="${style}" fillcolor="#${fill}" o:insetmode="auto"><v:fill color2="#${fill}"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

/** The 0-based column, and the pixels within it, where a note of the usual width ends. */
function across(
  left: { readonly column: number; readonly offset: number },
  measures: SheetMeasures,
): { readonly column: number; readonly offset: number } {
  let rest = left.offset + noteWidth;
  let { column } = left;
  // Columns are 1-based for the measures; a sheet full of hidden ones must not hold us up.
  for (let steps = 0; steps < 100; steps += 1) {
    const width = measures.columnWidth(column + 1);
    if (rest <= width) break;
    rest -= width;
    column += 1;
  }
  return { column, offset: Math.max(0, rest) };
}

function pixels(width: number): number {
  return Number.isFinite(width) ? Math.round(width * 7 + 5) : 64;
}
