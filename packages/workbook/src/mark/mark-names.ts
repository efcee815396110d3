/** The sheet that lists what was found. Its name begins with `_`, so that no reader takes it for a table. */
export const listSheetName = "_エラー一覧";

/** A hidden sheet by which a report that was written as a workbook is told from the workbooks of a submission. */
export const reportSheetName = "_juso_report";

/** The author of every note that marking writes. Not every program keeps it. */
export const noteAuthor = "JUSO";

/** The last line of every note that marking writes: by it they are told from those of people. */
export const noteEnd = "［JUSO］";

/** Is this the text of a note of marking, to which nobody added anything? What somebody wrote below it is not ours to take away. */
export function isMarkNote(text: string): boolean {
  return text.trimEnd().endsWith(noteEnd);
}

/** A condition that is always true: by it the colours of marking are told from those of people, also after another program saved them. */
export const markFormula = '"JUSO"="JUSO"';

/** Is this the formula of a mark, whatever spaces a program put into it? */
export function isMarkFormula(formula: string): boolean {
  return formula.replaceAll(/\s/g, "") === markFormula;
}

/** Begins the ids of the relationships that marking adds. */
export const relationPrefix = "juso";
