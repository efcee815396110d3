import type { ShownCell, ShownTable } from "@juso/aggregate";
import { csvText, type Language } from "@juso/model";

/** What stands for a number that is not said, in every format. */
export const hiddenMark = "X";

/**
 * A table as CSV: each key as its code and its title, numbers without separators, so that programs and people read the same file. A number
 * that is not said is `X`; there is nothing where there is no number.
 */
export function shownCsv({ columns, rows }: ShownTable, language: Language): string {
  const isKey = columns.map((_, index) => rows.some((row) => row[index]?.kind === "key"));
  const header = columns.flatMap(({ key, title }, index) =>
    isKey[index] ? [key, title[language]] : [title[language]],
  );
  return csvText([header, ...rows.map((row) => row.flatMap((cell) => cellTexts(cell, language)))]);
}

function cellTexts(cell: ShownCell, language: Language): readonly string[] {
  if (cell.kind === "key") return [cell.isTotal ? "" : cell.code, cell.title[language]].map(withoutFormula);
  if (cell.kind === "number") return [cell.exact];
  if (cell.kind === "text") return [withoutFormula(cell.text[language])];
  return [cell.kind === "hidden" ? hiddenMark : ""];
}

/** A text that a spreadsheet would calculate stands behind an apostrophe: names come from files of others. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
