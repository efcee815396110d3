/** A cell of a sheet as LibreOffice takes it in. A number with a format stays a number; `span` merges it over rows and columns. */
export type SheetCell =
  | string
  | number
  | null
  | { readonly date: string }
  | { readonly amount: number; readonly format: "negativeInBrackets" | "currency" }
  | { readonly text: string; readonly span: readonly [rows: number, columns: number] }
  | { readonly text: string; readonly note: string }
  | { readonly formula: string; readonly result: number };

/** One sheet of a workbook that is made from rows. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly isHidden?: boolean;
  /** 0-based rows that are hidden by hand, and those that a filter hides. */
  readonly hiddenRows?: readonly number[];
  readonly filteredRows?: readonly number[];
}

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"';

const styles =
  '<number:date-style style:name="N1"><number:year number:style="long"/><number:text>/</number:text><number:month/><number:text>/</number:text><number:day/></number:date-style>' +
  '<number:number-style style:name="N2"><number:text>(</number:text><number:number number:grouping="true" number:min-integer-digits="1"/><number:text>)</number:text></number:number-style>' +
  '<number:number-style style:name="N3"><number:text>¥</number:text><number:number number:grouping="true" number:min-integer-digits="1"/></number:number-style>' +
  '<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>' +
  '<style:style style:name="negativeInBrackets" style:family="table-cell" style:data-style-name="N2"/>' +
  '<style:style style:name="currency" style:family="table-cell" style:data-style-name="N3"/>' +
  '<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>' +
  '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>';

/** Sheets as Flat OpenDocument text, which LibreOffice opens and saves as any other kind. */
export function flatSheets(sheets: readonly SheetContent[]): string {
  const tables = sheets.map(({ name, rows, isHidden, hiddenRows = [], filteredRows = [] }) => {
    const lines = rows.map((cells, index) => {
      const visibility = hiddenRows.includes(index) ? "collapse" : filteredRows.includes(index) ? "filter" : "visible";
      return `<table:table-row table:visibility="${visibility}">${cells.map(cellXml).join("")}</table:table-row>`;
    });
    return `<table:table table:name="${xmlText(name)}" table:style-name="${isHidden ? "hidden" : "shown"}">${lines.join("")}</table:table>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${names} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document>`;
}

function cellXml(cell: SheetCell): string {
  if (cell === null) return "<table:table-cell/>";
  if (typeof cell === "number") return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  if (typeof cell === "string") return text(cell, "");
  if ("date" in cell)
    return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${cell.date}"/>`;
  if ("amount" in cell) {
    return `<table:table-cell table:style-name="${cell.format}" office:value-type="float" office:value="${cell.amount}"/>`;
  }
  if ("formula" in cell) {
    return `<table:table-cell table:formula="of:=${xmlText(cell.formula)}" office:value-type="float" office:value="${cell.result}"/>`;
  }
  if ("note" in cell) {
    const note = `<office:annotation><text:p>${xmlText(cell.note)}</text:p></office:annotation>`;
    return `<table:table-cell office:value-type="string">${note}<text:p>${xmlText(cell.text)}</text:p></table:table-cell>`;
  }
  const [rows, columns] = cell.span;
  return text(cell.text, ` table:number-rows-spanned="${rows}" table:number-columns-spanned="${columns}"`);
}

function text(content: string, attributes: string): string {
  const paragraphs = content
    .split("\n")
    .map((line) => `<text:p>${xmlText(line).replaceAll("  ", " <text:s/>")}</text:p>`);
  return `<table:table-cell office:value-type="string"${attributes}>${paragraphs.join("")}</table:table-cell>`;
}

function xmlText(plain: string): string {
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
