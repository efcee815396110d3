/** One CSV file of the standard: UTF-8, LF, quotes only where a cell needs them, header first. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.map(formatCell).join(",")).join("\n")}\n`;
}

function formatCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
