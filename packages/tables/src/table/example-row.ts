/** With this begins every cell of a row that only shows how to fill in a table; the first one says so in full. */
export const exampleMarks: { readonly first: string; readonly other: string } = { first: "記入例：", other: "例：" };

/** True when a text is a cell of an example. */
export function isExampleText(text: string): boolean {
  return /^(?:記入)?例[:：]/.test(text);
}

/** True when a row is an example: it holds something, and every cell that is not blank bears the mark. It is never data, wherever it stands. */
export function isExampleRow(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== undefined && `${cell}`.trim() !== "");
  return filled.length > 0 && filled.every((cell) => typeof cell === "string" && isExampleText(cell));
}
