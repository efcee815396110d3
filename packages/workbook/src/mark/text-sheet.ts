import { cellAddress, columnLetters, lineCount } from "@juso/model";
import type { AddedStyle } from "./style-additions.ts";
import { cellXml, xmlText } from "./xml-escape.ts";

/** A cell of a sheet of texts. */
export interface TextCell {
  /** A number is one; everything else is text, whatever it looks like. An empty text is a blank cell. */
  readonly value: string | number;
  readonly style?: AddedStyle;
  /** A cell of the workbook that a click leads to. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** A sheet of texts to be added to a workbook. */
export interface TextSheet {
  /** Widths of the columns, in half-width characters. */
  readonly widths: readonly number[];
  /** From the first row on; read once. */
  readonly rows: Iterable<readonly TextCell[]> | AsyncIterable<readonly TextCell[]>;
  /** Rows that stay in view; the last of them offers a filter when `isFiltered`. */
  readonly frozenRows?: number;
  readonly isFiltered?: boolean;
  /** Rows whose texts are those of a file, so that numbers among them are no mistake. */
  readonly isPlainText?: boolean;
  /** RGB of its tab. */
  readonly tabColor?: string;
}

const main = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
} as const;

/** Bytes that a piece of a part has at least, but for the last. */
const pieceLength = 64 * 1024;

/** The part of a sheet of texts, piece by piece. */
export async function* textSheetPart(
  sheet: TextSheet,
  styles: Readonly<Record<AddedStyle, number>>,
  dialect: keyof typeof main,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const { frozenRows = 0, isFiltered, isPlainText, tabColor, widths } = sheet;
  const fits = tabColor === undefined ? "" : `<tabColor rgb="FF${tabColor}"/>`;
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozenRows + 1}" sqref="A${frozenRows + 1}"/>`;
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${styles.plain}" customWidth="1"/>`,
  );
  let piece = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main[dialect]}"><sheetPr>${fits}<pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${isPlainText ? "" : ' showGridLines="0"'}>${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`}<sheetData>`;
  let links = "";
  let row = 0;
  for await (const cells of sheet.rows) {
    row += 1;
    piece += `<row r="${row}"${heightOf(cells, widths)}>`;
    for (const [index, cell] of cells.entries()) {
      const address = cellAddress(index + 1, row);
      piece += cellPart(cell, address, styles);
      links += linkPart(cell, address);
    }
    piece += "</row>";
    if (piece.length > pieceLength) {
      yield encoder.encode(piece);
      piece = "";
    }
  }
  const last = `${columnLetters(Math.max(1, widths.length))}${Math.max(1, row)}`;
  const filter = isFiltered && row > frozenRows ? `<autoFilter ref="A${frozenRows}:${last}"/>` : "";
  const ignored = isPlainText
    ? `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors>`
    : "";
  yield encoder.encode(
    `${piece}</sheetData>${filter}${links === "" ? "" : `<hyperlinks>${links}</hyperlinks>`}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${ignored}</worksheet>`,
  );
}

/** Points of a line; the fonts of most workbooks need a little less. */
const lineHeight = 17;
const titleHeight = 24;
/** Excel shows no row that is higher. */
const highestRow = 409;

/** Rows say how high their wrapped texts are: not every program finds that out by itself. */
function heightOf(cells: readonly TextCell[], widths: readonly number[]): string {
  const lines = cells.map(({ style = "plain", value }, index) =>
    unwrapped.has(style) ? 1 : lineCount(String(value), (widths[index] ?? 8) - 1),
  );
  if (cells.some(({ style }) => style === "title")) return ` ht="${titleHeight}" customHeight="1"`;
  const most = Math.max(1, ...lines);
  return most === 1 ? "" : ` ht="${Math.min(highestRow, most * lineHeight)}" customHeight="1"`;
}

const unwrapped: ReadonlySet<AddedStyle> = new Set(["plain", "title", "note"]);

function cellPart(
  { style = "plain", value }: TextCell,
  address: string,
  styles: Readonly<Record<AddedStyle, number>>,
): string {
  const start = `<c r="${address}" s="${styles[style]}"`;
  if (value === "") return style === "plain" ? "" : `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${cellXml(value)}</t></is></c>`;
}

function linkPart({ link }: TextCell, address: string): string {
  if (link === undefined) return "";
  const location = `'${link.sheet.replaceAll("'", "''")}'!${link.cell}`;
  return `<hyperlink ref="${address}" location="${xmlText(location)}" display="${xmlText(location)}"/>`;
}
