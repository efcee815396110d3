/**
 * Rows as CSV for people: UTF-8 with a byte order mark and CRLF, as Excel opens it.
 *
 * @param rows the header and then the rows; `null` is an empty cell.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => csvLine(row)).join("")}`;
}

/**
 * One row of `csvText`, for those who write many of them.
 *
 * @param lineEnd what ends it where that is not CRLF.
 */
export function csvLine(row: readonly (string | number | null)[], lineEnd: "\r\n" | "\n" = "\r\n"): string {
  return `${row.map(cell).join(",")}${lineEnd}`;
}

function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
