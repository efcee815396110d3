/**
 * Rows as aligned columns for a terminal; a full-width character counts as two. Columns whose cells are all numbers stand right.
 *
 * @param rows the header and then the rows.
 */
export function textTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.max(...rows.map((row) => displayWidth(row[index] ?? ""))),
  );
  const isNumber = widths.map((_, index) =>
    rows.slice(1).every((row) => /^(?:-?[\d,]+|-|－)?$/.test(row[index] ?? "")),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, index) => {
        const gap = " ".repeat(widths[index]! - displayWidth(text));
        return isNumber[index] ? gap + text : text + gap;
      })
      .join("  ")
      .trimEnd();
  return `${rows.map(line).join("\n")}\n`;
}

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let total = 0;
  for (const character of text) total += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return total;
}
